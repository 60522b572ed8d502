package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.CellKind;
import io.github.orgcontent.interchange.reading.RichTextBuilder;
import io.github.orgcontent.interchange.reading.SourcePosition;
import org.jsoup.nodes.Element;

/** Starts and ends the blocks of rich text at the start and the end of HTML elements. */
final class HtmlBlockReader {
    private static final String TEXT_KEPT = "the model has no equivalent of this element; its text is kept";

    private static final String EMBEDDED = "the model has no equivalent of this embedded object; it is removed";

    private final ReadContext context;
    private final RichTextBuilder builder;
    private final HtmlAttributesReader attributes;
    private final HtmlFiguresReader figures;
    private int preformattedDepth;

    HtmlBlockReader(
            ReadContext context, RichTextBuilder builder, HtmlAttributesReader attributes, HtmlFiguresReader figures) {
        this.context = context;
        this.builder = builder;
        this.attributes = attributes;
        this.figures = figures;
    }

    /** Whether the current text is within an element whose white space and line breaks count. */
    boolean isPreformatted() {
        return preformattedDepth > 0;
    }

    void start(Element element) {
        SourcePosition position = context.position();
        String tag = element.normalName();
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> startHeading(tag);
            case "ul", "menu" -> builder.startList(false, tag, position);
            case "ol" -> builder.startList(true, tag, position);
            case "li" -> builder.startItem(position);
            case "table" -> builder.startTable(tag, position);
            case "tr" -> builder.startRow(position);
            case "td", "th", "caption", "tfoot" -> startTablePart(tag);
            case "br" -> builder.lineBreak(position);
            case "hr" -> builder.divider(position);
            case "figure" -> figures.startFigure();
            case "figcaption" -> figures.startCaption();
            default -> startOther(element);
        }
    }

    private void startHeading(String tag) {
        int level = tag.charAt(1) - '0';
        builder.startHeading(tag, context.position());
        if (level != headingLevel(tag)) {
            context.addLoss(tag, "the model has headings of level 2 to 4; it became one of level " + headingLevel(tag));
        }
    }

    private static int headingLevel(String tag) {
        return Math.max(2, Math.min(4, tag.charAt(1) - '0'));
    }

    private void startTablePart(String tag) {
        if (tag.equals("tfoot")) {
            context.addLoss(tag, "tables of the model have no foot; its rows became rows of the body");
        }
    }

    private void startOther(Element element) {
        String tag = element.normalName();
        preformattedDepth += HtmlElements.PREFORMATTED.contains(tag) ? 1 : 0;
        boolean isUnsupported = HtmlElements.OTHER_BLOCKS.contains(tag);
        if (isUnsupported || HtmlElements.BLOCKS.contains(tag)) {
            builder.boundary(context.position());
        } else if (!HtmlElements.TRANSPARENT.contains(tag)
                && !HtmlElements.MARKS.containsKey(tag)
                && !HtmlElements.isOffice(tag)) {
            isUnsupported = true;
        }
        if (isUnsupported) {
            context.addLoss(tag, InlineBoxReader.isEmbedded(element) ? EMBEDDED : reason(tag));
        }
    }

    private static String reason(String tag) {
        return switch (tag) {
            case "blockquote" ->
                "a quotation of the model refers to a quote of the article; its text became paragraphs";
            case "form", "fieldset" -> "the model has no forms; the text is kept without the controls";
            case "pre", "listing", "xmp", "plaintext" ->
                "the model has no preformatted text; each line became a paragraph";
            default -> TEXT_KEPT;
        };
    }

    void end(Element element) {
        SourcePosition position = context.position();
        String tag = element.normalName();
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> builder.endHeading(headingLevel(tag), position);
            case "ul", "menu", "ol" -> builder.endList(position);
            case "li" -> builder.endItem(position);
            case "table" -> builder.endTable(position);
            case "tr" -> builder.endRow(isChildOf(element, "thead"), position);
            case "td", "th" -> builder.endCell(cellKind(element), position);
            case "caption" -> builder.endCaption(position);
            case "figure" -> figures.endFigure();
            case "figcaption" -> figures.endCaption();
            default -> endOther(tag);
        }
    }

    private void endOther(String tag) {
        preformattedDepth -= HtmlElements.PREFORMATTED.contains(tag) ? 1 : 0;
        if (HtmlElements.BLOCKS.contains(tag) || HtmlElements.OTHER_BLOCKS.contains(tag)) {
            builder.boundary(context.position());
        }
    }

    private static boolean isChildOf(Element element, String tag) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals(tag);
    }

    private CellKind cellKind(Element element) {
        int columns = attributes.number(element, "colspan");
        int rows = attributes.number(element, "rowspan");
        return new CellKind(element.normalName().equals("th"), Math.max(1, columns), Math.max(1, rows));
    }
}
