package io.github.orgcontent.cli;

import java.util.Locale;

/** Text of unknown origin, such as the name of a file, in a form that does no harm to a line or a terminal. */
final class Printable {
    private Printable() {}

    /** The text with every character that is not plainly visible as an escape: <code>&#92;u{1b}</code>. */
    static String of(String text) {
        var printable = new StringBuilder();
        text.codePoints().forEach(point -> append(printable, point));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> printable.append(String.format(Locale.ROOT, "\\u{%x}", point));
            default -> printable.appendCodePoint(point);
        }
    }
}
