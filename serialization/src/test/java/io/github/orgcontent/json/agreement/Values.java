package io.github.orgcontent.json.agreement;

import io.github.orgcontent.json.agreement.Json.Member;
import io.github.orgcontent.json.agreement.Json.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Changes to what stands in a document. */
final class Values {
    /** White space by any definition, and what looks like it. */
    private static final String SPACES = " \t\n\u000B\f\r\u0085\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005"
            + "\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";

    private static final List<String> ODD_CHARACTERS = List.of(
            "\u0000",
            "\u0001",
            "\u0007",
            "\u001B",
            "\u001F",
            "\u007F",
            "\u0080",
            "\u0090",
            "\u009F",
            "\ud800",
            "\udbff",
            "\udc00",
            "\udfff",
            "\ud83d\ude00",
            "\udbff\udfff",
            "\ude00\ud83d",
            "\u0301",
            "\u00AD",
            "\u202E",
            "\u2066",
            "\uE000",
            "\uFFFD",
            "\uFFFE",
            "\uFFFF",
            "\ud83f\udffe",
            "\u0130",
            "\u0131",
            "\u017F",
            "\u212A",
            "\u0660",
            "\uFF11",
            "\uFF41");

    private static final String ASCII = "azAZ09-_.:/@+%#?&=~!$'()*,;<>[]{}|\\^`\" ";

    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "-0",
            "-0.0",
            "0.0",
            "1.0",
            "1e0",
            "1E+0",
            "10e-1",
            "0.1e1",
            "1.5",
            "1e1",
            "2e0",
            "1e-1",
            "1e400",
            "1E400",
            "-1e400",
            "1e-400",
            "0e400",
            "1e2147483648",
            "1e-2147483649",
            "9007199254740990",
            "9007199254740991",
            "9007199254740991.0",
            "9007199254740992",
            "9007199254740993",
            "-9007199254740991",
            "-9007199254740992",
            "9007199254740991.4",
            "9007199254740990.5",
            "9007199254740990.6",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775808",
            "18446744073709551616",
            "2147483647",
            "2147483648",
            "4294967297",
            "1.00000000000000000001",
            "0.99999999999999999999",
            "2.9999999999999999",
            "100000.0",
            "1e5",
            "100000.000000000001",
            "100001",
            "99999",
            "5",
            "4.0",
            "2.0000000000000001",
            "9.007199254740991e15",
            "9007199254740991e0",
            "90071992547409910e-1");

    static final List<Mutation> ALL = List.of(
            new Mutation("an odd value of the form", Values::odd),
            new Mutation("another good value of the form", Values::good),
            new Mutation("one of all values around the form", Values::exhaustive),
            new Mutation("an identifier hardly otherwise", Values::identifier),
            new Mutation("another character", Values::character),
            new Mutation("white space", spot -> insert(spot, spaceOf(spot))),
            new Mutation("only white space", spot -> replace(spot, spaceOf(spot))),
            new Mutation("white space around", spot -> edit(spot, text -> spaceOf(spot) + text + spaceOf(spot))),
            new Mutation("an odd character", spot -> insert(spot, spot.any(ODD_CHARACTERS))),
            new Mutation(
                    "a final line break", spot -> edit(spot, text -> text + spot.any(List.of("\n", "\r", "\r\n")))),
            new Mutation("decomposed", spot -> edit(spot, text -> Normalizer.normalize(text, Normalizer.Form.NFD))),
            new Mutation("composed", spot -> edit(spot, text -> Normalizer.normalize(text, Normalizer.Form.NFC))),
            new Mutation("upper case", spot -> edit(spot, text -> text.toUpperCase(Locale.ROOT))),
            new Mutation("lower case", spot -> edit(spot, text -> text.toLowerCase(Locale.ROOT))),
            new Mutation("twice", spot -> edit(spot, text -> text + text)),
            new Mutation("a value of another form", Values::otherForm),
            new Mutation("another word", Values::word),
            new Mutation("true", spot -> flag(spot, "true")),
            new Mutation("false", spot -> flag(spot, "false")),
            new Mutation("another number", Values::number),
            new Mutation("a number of many digits", Values::longNumber),
            new Mutation("another language", Values::language),
            new Mutation("an odd language", Values::oddLanguage),
            new Mutation("an edited language", Values::editedLanguage));

    private Values() {}

    private static Optional<Json> odd(Spot spot) {
        return spot.shape() instanceof Shape.Formed formed
                ? spot.put(Json.text(spot.any(Samples.odd(formed.form()))))
                : Optional.empty();
    }

    private static Optional<Json> exhaustive(Spot spot) {
        return spot.shape() instanceof Shape.Formed formed
                ? spot.put(Json.text(spot.any(Exhaustive.of(formed.form()))))
                : renameKey(spot, spot.any(Exhaustive.of("LanguageTag")));
    }

    private static Optional<Json> good(Spot spot) {
        return spot.shape() instanceof Shape.Formed formed
                ? spot.put(Json.text(spot.any(Samples.good(formed.form()))))
                : Optional.empty();
    }

    private static Optional<Json> identifier(Spot spot) {
        if (!(spot.shape() instanceof Shape.Properties object) || !object.name().equals("Identifier")) {
            return Optional.empty();
        }
        List<String> identifier = spot.any(Exhaustive.identifiers());
        return spot.put(
                Json.struct().and("scheme", Json.text(identifier.get(0))).and("value", Json.text(identifier.get(1))));
    }

    private static Optional<Json> otherForm(Spot spot) {
        String form = spot.any(Samples.forms());
        return spot.shape() instanceof Shape.Formed || spot.shape() instanceof Shape.Word
                ? spot.put(Json.text(spot.any(spot.random().nextBoolean() ? Samples.good(form) : Samples.odd(form))))
                : Optional.empty();
    }

    private static Optional<Json> edit(Spot spot, UnaryOperator<String> change) {
        return spot.json() instanceof Text text ? spot.put(Json.text(change.apply(text.value()))) : Optional.empty();
    }

    private static Optional<Json> replace(Spot spot, String by) {
        return edit(spot, text -> by);
    }

    private static Optional<Json> insert(Spot spot, String what) {
        return edit(spot, text -> inserted(text, what, spot));
    }

    private static String inserted(String text, String what, Spot spot) {
        int at = switch (spot.random().nextInt(3)) {
            case 0 -> 0;
            case 1 -> text.length();
            default -> text.offsetByCodePoints(0, spot.random().nextInt(text.codePointCount(0, text.length()) + 1));
        };
        return text.substring(0, at) + what + text.substring(at);
    }

    private static String spaceOf(Spot spot) {
        return SPACES.substring(spot.random().nextInt(SPACES.length())).substring(0, 1);
    }

    private static Optional<Json> character(Spot spot) {
        return edit(spot, text -> edited(text, spot));
    }

    // One character more, less or other than it was.
    private static String edited(String text, Spot spot) {
        int at = spot.random().nextInt(text.length() + 1);
        int end = spot.random().nextBoolean() ? Math.min(at + 1, text.length()) : at;
        int chosen = spot.random().nextInt(ASCII.length() + 1);
        String other = chosen == ASCII.length() ? "" : ASCII.substring(chosen, chosen + 1);
        return text.substring(0, at) + other + text.substring(end);
    }

    private static Optional<Json> word(Spot spot) {
        if (!(spot.shape() instanceof Shape.Word word)) {
            return Optional.empty();
        }
        return spot.put(Json.text(spot.any(Exhaustive.of(word))));
    }

    private static Optional<Json> flag(Spot spot, String value) {
        return spot.shape() instanceof Shape.Flag ? spot.put(Json.raw(value)) : Optional.empty();
    }

    private static Optional<Json> number(Spot spot) {
        return spot.shape() instanceof Shape.Whole ? spot.put(Json.raw(spot.any(NUMBERS))) : Optional.empty();
    }

    private static Optional<Json> longNumber(Spot spot) {
        int digits = spot.any(List.of(17, 30, 399, 400, 401, 1001, 5000, 10_000));
        String number = switch (spot.random().nextInt(4)) {
            case 0 -> "1".repeat(digits);
            case 1 -> "1." + "0".repeat(digits - 1);
            case 2 -> "0." + "0".repeat(digits - 2) + "1";
            default -> "2." + "0".repeat(digits - 2) + "1";
        };
        return spot.shape() instanceof Shape.Whole ? spot.put(Json.raw(number)) : Optional.empty();
    }

    private static Optional<Json> language(Spot spot) {
        return renameKey(spot, spot.any(Samples.good("LanguageTag")));
    }

    private static Optional<Json> oddLanguage(Spot spot) {
        return renameKey(spot, spot.any(Samples.odd("LanguageTag")));
    }

    private static Optional<Json> editedLanguage(Spot spot) {
        return renameKey(spot, edited(spot.any(Samples.good("LanguageTag")), spot));
    }

    private static Optional<Json> renameKey(Spot spot, String tag) {
        return spot.shape() instanceof Shape.Languages
                ? spot.struct().filter(map -> !map.members().isEmpty()).flatMap(map -> {
                    int position = spot.random().nextInt(map.members().size());
                    var member = new Member(tag, map.members().get(position).value());
                    return spot.put(new Json.Struct(Json.set(map.members(), position, member)));
                })
                : Optional.empty();
    }
}
