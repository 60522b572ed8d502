package io.github.orgcontent.interchange.harness;

import java.util.Locale;

/** Texts for a message, with what cannot be seen as escapes. */
final class Visible {
    private Visible() {}

    static String of(String text) {
        var visible = new StringBuilder();
        text.chars()
                .forEach(c -> visible.append(
                        isSeen(c) ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04X", c)));
        return visible.toString();
    }

    private static boolean isSeen(int c) {
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
