package io.github.orgcontent.conformance.agreement.mutation;

import java.util.List;

/** Changes to the characters of a text. */
final class Characters {
    /** White space by any definition, and what looks like it. */
    private static final String SPACES = " \t\n\u000B\f\r\u0085\u00A0\u1680\u180E\u2000\u2001\u2002\u2003\u2004\u2005"
            + "\u2006\u2007\u2008\u2009\u200A\u200B\u200C\u200D\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF";

    /** Characters that somebody might not stand. */
    static final List<String> ODD = List.of(
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

    private Characters() {}

    /** A text with something more at its beginning, at its end or within. */
    static String inserted(String text, String what, Location spot) {
        int at = switch (spot.random().nextInt(3)) {
            case 0 -> 0;
            case 1 -> text.length();
            default -> text.offsetByCodePoints(0, spot.random().nextInt(text.codePointCount(0, text.length()) + 1));
        };
        return text.substring(0, at) + what + text.substring(at);
    }

    /** Any white space. */
    static String spaceOf(Location spot) {
        return SPACES.substring(spot.random().nextInt(SPACES.length())).substring(0, 1);
    }

    /** A text with one character more, less or other than it was. */
    static String edited(String text, Location spot) {
        int at = spot.random().nextInt(text.length() + 1);
        int end = spot.random().nextBoolean() ? Math.min(at + 1, text.length()) : at;
        int chosen = spot.random().nextInt(ASCII.length() + 1);
        String other = chosen == ASCII.length() ? "" : ASCII.substring(chosen, chosen + 1);
        return text.substring(0, at) + other + text.substring(end);
    }
}
