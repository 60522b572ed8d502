package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.reading.ByteOrderMark;
import io.github.orgcontent.interchange.reading.OpenLinks;
import io.github.orgcontent.interchange.reading.RichTextBuilder;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.RichText;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** Reads rich text from a page or fragment, node by node. jsoup limits the depth of the tree to 512. */
public final class HtmlReader implements NodeFilter {
    private final ReadContext context;
    private final RichTextBuilder builder;
    private final OpenLinks links;
    private final HtmlAttributesReader attributes;
    private final HtmlFiguresReader figures;
    private final HtmlBlockReader blocks;
    private final Deque<Style> styles = new ArrayDeque<>();

    private HtmlReader(LanguageTag language, ImportOptions options) {
        context = new ReadContext(language);
        builder = new RichTextBuilder(context.losses(), options.missingAlternativeText());
        links = new OpenLinks(context.losses(), "a href");
        attributes = new HtmlAttributesReader(context);
        figures = new HtmlFiguresReader(context, builder, links, attributes);
        blocks = new HtmlBlockReader(context, builder, attributes, figures);
        styles.push(Style.PLAIN);
    }

    /**
     * Reads the text of a page or fragment.
     *
     * @throws IllegalArgumentException if the options have no language
     */
    public static Import<RichText> read(String html, ImportOptions options) {
        var reader = new HtmlReader(options.requireLanguage("HTML"), options);
        String page = ByteOrderMark.skip(html);
        Parser.htmlParser().setTrackPosition(true).parseInput(page, "").filter(reader);
        return reader.builder.toImport();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        context.moveTo(node);
        if (node instanceof Element element) {
            return start(element);
        } else if (node instanceof TextNode text) {
            addText(text.getWholeText());
        } else if (node instanceof DataNode data) {
            addText(data.getWholeData());
        } else if (node instanceof Comment) {
            context.addLoss("comment", "comments are not visible text");
        }
        return FilterResult.CONTINUE;
    }

    private void addText(String text) {
        Style style = styles.element();
        links.text(text, style);
        if (blocks.isPreformatted()) {
            builder.lines(text, style, context.position());
        } else {
            builder.text(text, style, context.position());
        }
    }

    private FilterResult start(Element element) {
        String tag = element.normalName();
        if (HtmlElements.DROPPED.contains(tag) || HtmlElements.DROPPED_BLOCKS.contains(tag)) {
            return drop(element, "not visible text; removed with its content");
        } else if (HtmlAttributesReader.isHidden(element)) {
            return drop(element, "hidden; removed with its content");
        }
        if (figures.readMicrodata(element, styles.element())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        attributes.reportUnread(element);
        Style style = attributes.style(element, styles.element());
        if (HtmlFiguresReader.isMedia(element)) {
            builder.space(styles.element(), context.position());
            figures.addMedia(element, style);
            return FilterResult.SKIP_CHILDREN;
        }
        styles.push(style);
        if (HtmlAttributesReader.isLink(element)) {
            links.start(context.position());
        }
        blocks.start(tag);
        return FilterResult.CONTINUE;
    }

    private FilterResult drop(Element element, String reason) {
        boolean isBlock = HtmlElements.DROPPED_BLOCKS.contains(element.normalName())
                || (element.isBlock() && HtmlAttributesReader.isInvisibleBox(element));
        builder.boundaryIf(isBlock, context.position());
        boolean isBox = HtmlElements.BOXES.contains(element.normalName())
                && !HtmlAttributesReader.isHidden(element)
                && !element.attr("type").equalsIgnoreCase("hidden");
        if (isBox) {
            builder.space(styles.element(), context.position());
        }
        context.addLoss(element.normalName(), reason);
        return FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !HtmlFiguresReader.isMedia(element)) {
            styles.pop();
            if (HtmlAttributesReader.isLink(element)) {
                links.end();
            }
            blocks.end(element);
        }
        return FilterResult.CONTINUE;
    }
}
