package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.OpenLinks;
import io.github.orgcontent.interchange.reading.QuotationMarks;
import io.github.orgcontent.interchange.reading.RichTextBuilder;
import io.github.orgcontent.interchange.reading.Style;
import java.util.ArrayDeque;
import java.util.Deque;

/** Adds text with its spaces and line breaks as browsers display them, and the quotation marks of {@code q} elements. */
final class HtmlTextReader {
    /** The treatment of white space (CSS Text 3 §3). */
    private enum WhiteSpace {
        COLLAPSED,
        LINES_PRESERVED,
        PRESERVED;

        static WhiteSpace of(String value, WhiteSpace inherited) {
            return switch (value) {
                case "pre", "pre-wrap", "break-spaces" -> PRESERVED;
                case "pre-line" -> LINES_PRESERVED;
                case "normal", "nowrap", "initial" -> COLLAPSED;
                default -> inherited;
            };
        }
    }

    private final ReadContext context;
    private final RichTextBuilder builder;
    private final OpenLinks links;
    private final HtmlBlockReader blocks;
    private final Deque<WhiteSpace> whiteSpace = new ArrayDeque<>();
    private int quotationDepth;

    HtmlTextReader(ReadContext context, RichTextBuilder builder, OpenLinks links, HtmlBlockReader blocks) {
        this.context = context;
        this.builder = builder;
        this.links = links;
        this.blocks = blocks;
        whiteSpace.push(WhiteSpace.COLLAPSED);
    }

    /** Begins an element with these declarations. */
    void start(InlineStyle css) {
        whiteSpace.push(WhiteSpace.of(css.whiteSpace(), whiteSpace.element()));
    }

    /** Ends the element. */
    void end() {
        whiteSpace.pop();
    }

    /** Adds text. */
    void add(String text, Style style) {
        links.text(text, style);
        WhiteSpace mode = whiteSpace.element();
        if (blocks.isPreformatted()) {
            builder.lines(text, style, context.position());
        } else if (mode == WhiteSpace.COLLAPSED || isLayout(text)) {
            builder.text(text, style, context.position());
        } else {
            addLines(text, style, mode);
        }
    }

    // White space with line breaks between elements is the layout of the source.
    private static boolean isLayout(String text) {
        return text.isBlank() && text.indexOf('\n') >= 0;
    }

    private void addLines(String text, Style style, WhiteSpace mode) {
        String[] lines = text.split("\r\n|[\r\n]", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                builder.lineBreak(context.position());
            }
            if (mode == WhiteSpace.PRESERVED) {
                builder.verbatim(lines[i], style, context.position());
            } else {
                builder.text(lines[i], style, context.position());
            }
        }
    }

    /** Begins a quotation within text of a style; its marks are those of the language around it (CSS Content 3 §3.2). */
    void startQuotation(Style outer) {
        add(marks(outer, quotationDepth++).open(), outer);
    }

    /** Ends the quotation. */
    void endQuotation(Style outer) {
        add(marks(outer, --quotationDepth).close(), outer);
    }

    private QuotationMarks.Pair marks(Style outer, int depth) {
        return QuotationMarks.of(context.languageOf(outer)).at(depth);
    }
}
