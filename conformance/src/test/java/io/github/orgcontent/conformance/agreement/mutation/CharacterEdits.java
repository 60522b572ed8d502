package io.github.orgcontent.conformance.agreement.mutation;

import java.util.List;

/** Changes of the characters of a text. */
final class CharacterEdits {
    /** White space by any definition, and characters that look like it. */
    private static final String SPACES = " \t\n\u000B\f\r\u0085\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005"
            + "\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";

    /** Characters that parsers or validators may treat differently. */
    static final List<String> EDGE_CASES = List.of(
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

    private CharacterEdits() {}

    /** A text with an insertion at its beginning, at its end or inside. */
    static String inserted(String text, String what, Location location) {
        int at = switch (location.random().nextInt(3)) {
            case 0 -> 0;
            case 1 -> text.length();
            default -> text.offsetByCodePoints(0, location.random().nextInt(text.codePointCount(0, text.length()) + 1));
        };
        return text.substring(0, at) + what + text.substring(at);
    }

    /** A random white space character. */
    static String spaceOf(Location location) {
        return SPACES.substring(location.random().nextInt(SPACES.length())).substring(0, 1);
    }

    /** A text with one character inserted, removed or replaced. */
    static String edited(String text, Location location) {
        int at = location.random().nextInt(text.length() + 1);
        int end = location.random().nextBoolean() ? Math.min(at + 1, text.length()) : at;
        int chosen = location.random().nextInt(ASCII.length() + 1);
        String other = chosen == ASCII.length() ? "" : ASCII.substring(chosen, chosen + 1);
        return text.substring(0, at) + other + text.substring(end);
    }
}
