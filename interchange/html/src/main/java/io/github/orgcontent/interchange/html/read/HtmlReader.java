package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.reading.ByteOrderMark;
import io.github.orgcontent.interchange.reading.CellKind;
import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.OpenLinks;
import io.github.orgcontent.interchange.reading.RichTextBuilder;
import io.github.orgcontent.interchange.reading.SourcePosition;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.RichText;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Reads the text of a page or fragment, element by element; jsoup keeps the tree no deeper than 512. */
public final class HtmlReader implements NodeFilter {
    private static final String TEXT_KEPT = "the model has no place for this element; its text is kept";

    private final LossCollector report = new LossCollector();
    private final RichTextBuilder draft = new RichTextBuilder(report);
    private final Deque<Style> styles = new ArrayDeque<>();
    private final OpenLinks links = new OpenLinks(report, "a href");
    private final HtmlAttributesReader attributes;
    private final HtmlFiguresReader figures;
    private SourcePosition place = SourcePosition.START;
    private int preformatted;

    private HtmlReader(LanguageTag language) {
        attributes = new HtmlAttributesReader(language, report);
        figures = new HtmlFiguresReader(draft, attributes, links, report);
        styles.push(Style.PLAIN);
    }

    public static Import<RichText> read(String html, LanguageTag language) {
        var reader = new HtmlReader(language);
        String page = ByteOrderMark.skip(html);
        Parser.htmlParser().setTrackPosition(true).parseInput(page, "").filter(reader);
        return reader.draft.toImport();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        moveTo(node);
        if (node instanceof Element element) {
            return start(element);
        } else if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof DataNode data) {
            text(data.getWholeData());
        } else if (node instanceof Comment) {
            report.add(place, "comment", "comments are no text");
        }
        return FilterResult.CONTINUE;
    }

    // Elements that the parser added have no place of their own; they are where the last one was.
    private void moveTo(Node node) {
        Range.Position start = node.sourceRange().start();
        if (start.isTracked()) {
            place = new SourcePosition(start.lineNumber(), start.columnNumber());
        }
    }

    private void text(String text) {
        links.text(text, styles.element());
        if (preformatted > 0) {
            draft.lines(text, styles.element(), place);
        } else {
            draft.text(text, styles.element(), place);
        }
    }

    private FilterResult start(Element element) {
        String tag = element.normalName();
        if (HtmlElements.DROPPED.contains(tag) || HtmlElements.DROPPED_BLOCKS.contains(tag)) {
            return drop(element, "it is no text of the page; left out with all that it holds");
        } else if (HtmlAttributesReader.isHidden(element)) {
            return drop(element, "it is hidden; left out with all that it holds");
        }
        if (figures.item(element, styles.element(), place)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        attributes.reportOthers(element, place);
        Style style = attributes.style(element, styles.element(), place);
        if (figures.isMedia(element)) {
            figures.media(element, style, place);
            return FilterResult.SKIP_CHILDREN;
        }
        styles.push(style);
        if (HtmlAttributesReader.isLink(element)) {
            links.start(place);
        }
        open(tag);
        return FilterResult.CONTINUE;
    }

    private FilterResult drop(Element element, String why) {
        boolean hasBox = HtmlElements.DROPPED_BLOCKS.contains(element.normalName())
                || (element.isBlock() && HtmlAttributesReader.isInvisibleBox(element));
        draft.boundaryIf(hasBox, place);
        report.add(place, element.normalName(), why);
        return FilterResult.SKIP_ENTIRELY;
    }

    private void open(String tag) {
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> startHeading(tag);
            case "ul", "menu" -> draft.startList(false, tag, place);
            case "ol" -> draft.startList(true, tag, place);
            case "li" -> draft.item(place);
            case "table" -> draft.startTable(tag, place);
            case "tr" -> draft.startRow(place);
            case "td", "th", "caption", "tfoot" -> startPart(tag);
            case "br" -> draft.lineBreak(place);
            case "hr" -> draft.divider(place);
            case "figure" -> figures.startFigure(place);
            case "figcaption" -> figures.startCaption(place);
            default -> openText(tag);
        }
    }

    private void startHeading(String tag) {
        int level = tag.charAt(1) - '0';
        draft.startHeading(tag, place);
        if (level != level(tag)) {
            report.add(place, tag, "the model has headings of level 2 to 4; it became one of level " + level(tag));
        }
    }

    private static int level(String tag) {
        return Math.max(2, Math.min(4, tag.charAt(1) - '0'));
    }

    private void startPart(String tag) {
        if (tag.equals("caption")) {
            report.add(place, tag, "tables of the model have no caption; it became a paragraph before the table");
        } else if (tag.equals("tfoot")) {
            report.add(place, tag, "tables of the model have no foot; its rows became rows of the body");
        }
    }

    private void openText(String tag) {
        preformatted += isPreformatted(tag) ? 1 : 0;
        boolean isOther = HtmlElements.OTHER_BLOCKS.contains(tag);
        if (isOther || HtmlElements.BLOCKS.contains(tag)) {
            draft.boundary(place);
        } else if (!HtmlElements.TRANSPARENT.contains(tag) && !HtmlElements.MARKS.containsKey(tag)) {
            isOther = true;
        }
        if (isOther) {
            report.add(place, tag, why(tag));
        }
    }

    private static String why(String tag) {
        return switch (tag) {
            case "blockquote" ->
                "a quotation of the model refers to a quote of the article; its text became paragraphs";
            case "pre", "listing", "xmp", "plaintext" ->
                "the model has no preformatted text; each line became a paragraph";
            default -> TEXT_KEPT;
        };
    }

    private static boolean isPreformatted(String tag) {
        return HtmlElements.PREFORMATTED.contains(tag);
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !figures.isMedia(element)) {
            styles.pop();
            if (HtmlAttributesReader.isLink(element)) {
                links.end();
            }
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element, String tag) {
        switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> draft.endHeading(level(tag), place);
            case "ul", "menu", "ol" -> draft.endList(place);
            case "li" -> draft.item(place);
            case "table" -> draft.endTable(place);
            case "tr" -> draft.endRow(isIn(element, "thead"), place);
            case "td", "th" -> draft.endCell(cellKind(element), place);
            case "caption" -> draft.endCaption(place);
            case "figure" -> figures.endFigure(place);
            case "figcaption" -> figures.endCaption(place);
            default -> closeText(tag);
        }
    }

    private void closeText(String tag) {
        preformatted -= isPreformatted(tag) ? 1 : 0;
        if (HtmlElements.BLOCKS.contains(tag) || HtmlElements.OTHER_BLOCKS.contains(tag)) {
            draft.boundary(place);
        }
    }

    private static boolean isIn(Element element, String tag) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals(tag);
    }

    private CellKind cellKind(Element element) {
        int columns = attributes.number(element, "colspan", place);
        int rows = attributes.number(element, "rowspan", place);
        return new CellKind(element.normalName().equals("th"), Math.max(1, columns), Math.max(1, rows));
    }
}
