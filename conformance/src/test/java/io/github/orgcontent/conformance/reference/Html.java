package io.github.orgcontent.conformance.reference;

import java.util.List;

/** The frame of a page of the reference, and its elements. */
final class Html {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s – orgcontent</title>
            <style>
            *, ::before, ::after { box-sizing: border-box; }
            body { color: #1f2328; background: #fff; font: 1rem/1.5 system-ui, sans-serif; margin: 0; overflow-wrap: break-word; }
            header { background: #14324f; color: #fff; padding: .6rem 1rem; }
            header a { color: #fff; margin-right: 1.5rem; }
            .columns { display: grid; grid-template-columns: 15rem minmax(0, 1fr); max-width: 80rem; margin: 0 auto; }
            nav { grid-column: 1; grid-row: 1; padding: 1rem; font-size: .9rem; }
            nav h2 { font-size: .9rem; margin: 1rem 0 .3rem; }
            nav ul { list-style: none; padding: 0; }
            nav a { display: inline-block; padding: .15rem 0; }
            nav a[aria-current] { font-weight: bold; text-decoration: none; color: inherit; }
            main { grid-column: 2; grid-row: 1; padding: 1rem 1rem 3rem; }
            h1 { font-size: 1.7rem; margin: 0 0 .5rem; }
            h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
            p { max-width: 45rem; }
            a { color: #0b57a4; }
            header a:focus-visible { outline: 2px solid #fff; }
            table { border-collapse: collapse; width: 100%%; }
            th, td { border-bottom: 1px solid #c8ced6; padding: .5rem .6rem; text-align: left; vertical-align: top; font-weight: normal; }
            thead th { border-bottom: 2px solid #767d86; font-weight: bold; }
            tbody th { width: 13rem; }
            td:nth-child(2):not(:last-child) { width: 14rem; }
            code, pre { font: .88em/1.45 ui-monospace, "DejaVu Sans Mono", monospace; }
            code { overflow-wrap: anywhere; }
            pre { background: #f3f5f7; border-radius: .3rem; margin: .5rem 0; padding: .7rem; white-space: pre-wrap; overflow-wrap: anywhere; }
            pre code { font-size: 1em; }
            ul { margin: .3rem 0; padding-left: 1.2rem; }
            summary { cursor: pointer; }
            .required { color: #9a1c1c; font-size: .85em; }
            @media (max-width: 45rem) {
            .columns { display: block; }
            nav { border-top: 1px solid #c8ced6; font-size: 1rem; }
            nav li { display: inline-block; margin-right: 1rem; }
            table, tbody, tr, tbody th, td { display: block; width: auto; }
            td:nth-child(2):not(:last-child) { width: auto; }
            thead { position: absolute; clip-path: inset(50%%); width: 1px; height: 1px; overflow: hidden; }
            tr { border-bottom: 1px solid #c8ced6; padding: .6rem 0; }
            tbody th, td { border: 0; padding: .1rem 0; }
            }
            </style>
            </head>
            <body>
            <header><a href="#content">Skip to the content</a> <a href="index.html">Reference of the schema</a> <a href="#types">All types</a></header>
            <div class="columns">
            <main id="content">
            <h1>%1$s</h1>
            %2$s</main>
            <nav id="types" aria-label="Types">
            %3$s</nav>
            </div>
            </body>
            </html>
            """;

    private Html() {}

    static String page(String title, String body, String navigation) {
        return PAGE.formatted(escape(title), body, navigation);
    }

    /** A list of HTML items; empty if there are none. */
    static String list(List<String> items) {
        return items.isEmpty() ? "" : "<ul>\n<li>" + String.join("</li>\n<li>", items) + "</li>\n</ul>\n";
    }

    static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    static String block(String text) {
        return "<pre><code>" + escape(text.strip()) + "</code></pre>\n";
    }

    /** A part that is shown on request. */
    static String details(String summary, String body) {
        return "<details><summary>" + escape(summary) + "</summary>\n" + body + "</details>\n";
    }

    /** A section with a heading; empty if its body is. */
    static String section(String heading, String body) {
        return body.isEmpty() ? "" : "<h2>" + escape(heading) + "</h2>\n" + body;
    }

    /**
     * A text as HTML; characters of patterns that HTML forbids (control characters) or that look alike (spaces) as JSON
     * escapes.
     */
    static String escape(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\n' -> escaped.append('\n');
                default -> append(c, escaped);
            }
        });
        return escaped.toString();
    }

    private static void append(int c, StringBuilder escaped) {
        if (c != ' ' && (Character.isISOControl(c) || Character.isSpaceChar(c))) {
            escaped.append("\\u%04x".formatted(c));
        } else {
            escaped.appendCodePoint(c);
        }
    }
}
