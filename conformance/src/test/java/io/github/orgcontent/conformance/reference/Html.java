package io.github.orgcontent.conformance.reference;

import java.util.List;

/** The frame of a page of the reference. */
final class Html {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – orgcontent</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top; }
            code { overflow-wrap: anywhere; }
            ul { margin: .3rem 0; padding-left: 1.2rem; }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s</main>
            </body>
            </html>
            """;

    private Html() {}

    static String page(String title, String body) {
        return PAGE.formatted(escape(title), body);
    }

    static String list(List<String> items) {
        return items.isEmpty() ? "" : "<ul>\n<li>" + String.join("</li>\n<li>", items) + "</li>\n</ul>\n";
    }

    /** A text as HTML; control characters of patterns, which HTML forbids, as JSON escapes. */
    static String escape(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> append(c, escaped);
            }
        });
        return escaped.toString();
    }

    private static void append(int c, StringBuilder escaped) {
        int kind = Character.getType(c);
        if (kind == Character.CONTROL || kind == Character.LINE_SEPARATOR || kind == Character.PARAGRAPH_SEPARATOR) {
            escaped.append("\\u%04x".formatted(c));
        } else {
            escaped.appendCodePoint(c);
        }
    }
}
