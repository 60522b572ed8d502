package io.github.orgcontent.cli;

import java.util.Locale;

/** Escapes untrusted text, such as a file name, so that it cannot break a line or control a terminal. */
final class EscapedText {
    private EscapedText() {}

    /** The text with an escape for every control, format and separator character and lone surrogate: <code>&#92;u{1b}</code>. */
    static String of(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> escaped.append(String.format(Locale.ROOT, "\\u{%x}", point));
            default -> escaped.appendCodePoint(point);
        }
    }
}
