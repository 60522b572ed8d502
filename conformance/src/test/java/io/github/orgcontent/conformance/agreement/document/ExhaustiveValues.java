package io.github.orgcontent.conformance.agreement.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All strings of a small set around a format: every pair of letters for a country, every 29 February for a date. */
public final class ExhaustiveValues {
    private static final int LONG = 30;
    private static final int LONGER = 70;
    private static final String CHARACTERS = IntStream.rangeClosed(0x20, 0xA1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            + "\t\n\r\u0000\u001F\u1680\u180E\u2000\u200A\u200B\u2028\u2029\u202F\u205F\u3000\uD800\uDFFF\uE000\u0660\uFEFF"
            + "\u167F\u1681\u1FFF\u2027\u202A\u202E\u2030\u205E\u2060\u2FFF\u3001\uD7FF\u001E\uDBFF\uDC00\uD801\uDFFE";

    private static final Map<String, List<String>> VALUES =
            Samples.forms().stream().collect(Collectors.toUnmodifiableMap(form -> form, ExhaustiveValues::make));

    private static final List<List<String>> IDENTIFIERS = makeIdentifiers();

    private static final List<Json> PHONE_NUMBERS = makePhoneNumbers();

    private ExhaustiveValues() {}

    public static List<String> of(String form) {
        return VALUES.getOrDefault(form, List.of());
    }

    private static List<String> make(String form) {
        return Stream.of(
                        EnumeratedValues.of(form),
                        Samples.valid(form).stream(),
                        Samples.edgeCases(form).stream(),
                        edits(form))
                .flatMap(values -> values)
                .distinct()
                .toList();
    }

    /** The values of an enum, and similar strings. */
    public static List<String> of(Shape.Enumeration enumeration) {
        Stream<String> others = enumeration.values().stream()
                .flatMap(w -> Stream.of(
                        w, w.substring(1), w.substring(0, w.length() - 1), w + "s", w.toUpperCase(Locale.ROOT)));
        return Stream.concat(others, Stream.of("unlisted", "")).toList();
    }

    /** All values to try at a location: all strings around its format, all enum values, all languages. */
    public static Stream<Json> at(Shape shape) {
        if (shape instanceof Shape.FormattedString string) {
            return of(string.form()).stream().map(Json::text);
        } else if (shape instanceof Shape.Enumeration enumeration) {
            return of(enumeration).stream().map(Json::text);
        } else if (shape instanceof Shape.Properties object && object.name().equals("Identifier")) {
            return IDENTIFIERS.stream()
                    .map(identifier -> Json.struct()
                            .and("scheme", Json.text(identifier.get(0)))
                            .and("value", Json.text(identifier.get(1))));
        } else if (shape instanceof Shape.Properties object && object.name().equals("PhoneNumber")) {
            return PHONE_NUMBERS.stream();
        }
        return shape instanceof Shape.Languages languages && languages.value() instanceof Shape.FormattedString string
                ? of("LanguageTag").stream()
                        .map(tag -> Json.struct()
                                .and(tag, Json.text(Samples.valid(string.form()).get(0))))
                : Stream.of();
    }

    /** Schemes and values of identifiers: valid ones, and every value that differs in one character. */
    public static List<List<String>> identifiers() {
        return IDENTIFIERS;
    }

    private static List<List<String>> makeIdentifiers() {
        List<List<String>> longer = List.of(List.of("gnd", "123456789-0"), List.of("gnd", "12345678-9"));
        return Stream.concat(Samples.IDENTIFIERS.stream(), longer.stream())
                .flatMap(identifier -> Stream.concat(editsOf(identifier.get(1)), Samples.valid("Code").stream())
                        .distinct()
                        .map(value -> List.of(identifier.get(0), value)))
                .toList();
    }

    // Every combination of the properties of both forms.
    private static List<Json> makePhoneNumbers() {
        List<Json.Member> members = List.of(
                new Json.Member("number", Json.text("+4930901820")),
                new Json.Member("dialled", Json.text("116 117")),
                new Json.Member("country", Json.text("DE")));
        return IntStream.range(0, 1 << members.size())
                .<Json>mapToObj(set -> new Json.Struct(IntStream.range(0, members.size())
                        .filter(i -> (set >> i & 1) == 1)
                        .mapToObj(members::get)
                        .toList()))
                .toList();
    }

    // Every character at every position, as a replacement and as an insertion.
    private static Stream<String> edits(String form) {
        return Samples.base(form).stream().flatMap(ExhaustiveValues::editsOf);
    }

    private static Stream<String> editsOf(String value) {
        List<String> edits = new ArrayList<>();
        String last = value.substring(value.length() - 1);
        IntStream.rangeClosed(1, LONGER).forEach(more -> edits.add(value + last.repeat(more)));
        for (int at = 0; at <= Math.min(value.length(), LONG); at++) {
            String before = value.substring(0, at);
            String after = value.substring(at);
            String rest = after.isEmpty() ? "" : after.substring(1);
            edits.addAll(List.of(before, after, before + rest));
            CHARACTERS.chars().forEach(character -> {
                edits.add(before + (char) character + after);
                edits.add(before + (char) character + rest);
            });
        }
        return edits.stream();
    }
}
