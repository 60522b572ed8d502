package io.github.orgcontent.interchange.harness;

import java.util.Locale;

/** Escapes invisible characters for messages. */
final class EscapedText {
    private EscapedText() {}

    static String of(String text) {
        var escaped = new StringBuilder();
        text.chars()
                .forEach(c -> escaped.append(
                        isVisible(c) ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04X", c)));
        return escaped.toString();
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> c == ' ' || !Character.isSpaceChar(c);
        };
    }
}
