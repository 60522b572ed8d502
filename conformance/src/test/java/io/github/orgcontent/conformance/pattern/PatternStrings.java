package io.github.orgcontent.conformance.pattern;

import io.github.orgcontent.conformance.agreement.document.Samples;
import io.github.orgcontent.testing.Case;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The strings to evaluate: those of the cases and of the samples, each also with other characters in it. */
final class PatternStrings {
    private static final int LONG = 500;

    /** Line terminators and characters that engines could treat differently. */
    private static final List<String> INSERTED = List.of(
            "\n",
            "\r",
            "\r\n",
            "\u0085",
            "\u2028",
            "\u2029",
            "\u000B",
            " ",
            "\u00A0",
            "$",
            "%",
            "\\",
            "\0",
            "\u009F",
            "\uFEFF",
            "\uD83D\uDCA7",
            "\uD840\uDC00");

    private PatternStrings() {}

    /**
     * The strings.
     *
     * @param every 1 for all strings of the cases; a larger number selects one of so many
     */
    static List<String> all(int every) {
        Set<String> ofCases = new LinkedHashSet<>();
        Case.all().stream()
                .flatMap(PatternStrings::strings)
                .filter(PatternStrings::isUsable)
                .forEach(text -> change(text, List.of(0, text.length() / 2, text.length()), ofCases));
        List<String> list = List.copyOf(ofCases);
        Set<String> all = new LinkedHashSet<>();
        Samples.forms().forEach(form -> ofForm(form, all));
        Samples.IDENTIFIERS.forEach(identifier -> all.add(identifier.get(1)));
        IntStream.range(0, list.size()).filter(i -> i % every == 0).forEach(i -> all.add(list.get(i)));
        return List.copyOf(all);
    }

    private static void ofForm(String form, Set<String> all) {
        List<String> valid = Samples.valid(form);
        Stream.concat(valid.stream(), Samples.edgeCases(form).stream())
                .filter(PatternStrings::isUsable)
                .forEach(text -> all.addAll(List.of(text, text + "\n", text + "\r\n", text + "\u2028")));
        String first = valid.get(0);
        change(first, IntStream.rangeClosed(0, first.length()).boxed().toList(), all);
    }

    // Engines treat unpaired surrogates differently.
    private static boolean isUsable(String text) {
        return text.length() < LONG && text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }

    private static Stream<String> strings(Case document) {
        try {
            return strings(JsonMapper.shared().readTree(document.document().get()));
        } catch (JacksonException e) {
            return Stream.empty(); // the case is not JSON
        }
    }

    private static Stream<String> strings(JsonNode json) {
        return json.isString()
                ? Stream.of(json.asString())
                : Stream.concat(
                        json.propertyNames().stream(), json.valueStream().flatMap(PatternStrings::strings));
    }

    private static void change(String text, List<Integer> places, Set<String> changed) {
        changed.add(text);
        INSERTED.forEach(inserted -> places.forEach(place -> insert(text, inserted, place, changed)));
    }

    // Not between the surrogates of a pair.
    private static void insert(String text, String inserted, int place, Set<String> changed) {
        if (place == 0 || place == text.length() || !Character.isLowSurrogate(text.charAt(place))) {
            changed.add(text.substring(0, place) + inserted + text.substring(place));
        }
    }
}
