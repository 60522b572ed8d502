package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.reading.ByteOrderMark;
import io.github.orgcontent.interchange.reading.OpenLinks;
import io.github.orgcontent.interchange.reading.RichTextBuilder;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.interchange.reading.WebLinks;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.RichText;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads rich text from a page or fragment, node by node. jsoup limits the depth of the tree to 512. */
public final class HtmlReader implements NodeFilter {
    private final ReadContext context;
    private final RichTextBuilder builder;
    private final @Nullable Element base;
    private final OpenLinks links;
    private final HtmlAttributesReader attributes;
    private final HtmlFiguresReader figures;
    private final HtmlBlockReader blocks;
    private final HtmlTextReader texts;
    private final InlineBoxReader boxes;
    private final WordListReader lists;
    private final Deque<Style> styles = new ArrayDeque<>();

    private HtmlReader(LanguageTag language, ImportOptions options, @Nullable Element base) {
        this.base = base;
        WebLinks addresses = WebLinks.withBase(options.baseUrl()).withBase(base == null ? null : base.attr("href"));
        context = new ReadContext(language, addresses);
        builder = new RichTextBuilder(context.losses(), options.missingAlternativeText());
        links = new OpenLinks(context.losses(), "a href");
        attributes = new HtmlAttributesReader(context);
        figures = new HtmlFiguresReader(context, builder, links, attributes);
        blocks = new HtmlBlockReader(context, builder, attributes, figures);
        texts = new HtmlTextReader(context, builder, links, blocks);
        boxes = new InlineBoxReader(context, builder);
        lists = new WordListReader(context, builder);
        styles.push(Style.PLAIN);
    }

    /**
     * Reads the text of a page or fragment.
     *
     * @throws IllegalArgumentException if the options have no language
     */
    public static Import<RichText> read(String html, ImportOptions options) {
        LanguageTag language = options.requireLanguage("HTML");
        Document page = Parser.htmlParser().setTrackPosition(true).parseInput(ByteOrderMark.skip(html), "");
        var reader = new HtmlReader(language, options, page.selectFirst("base[href]"));
        page.filter(reader);
        return reader.builder.toImport();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        context.moveTo(node);
        InlineStyle css = InlineStyle.of(node);
        lists.before(node, css);
        if (lists.isLabel(node, css)) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (node instanceof Element element) {
            return start(element, css);
        } else if (node instanceof TextNode text) {
            texts.add(text.getWholeText(), styles.element());
        } else if (node instanceof DataNode data) {
            texts.add(data.getWholeData(), styles.element());
        } else if (node instanceof Comment comment && !MarkupComments.isMarkup(comment)) {
            context.addLoss("comment", "comments are not visible text");
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult start(Element element, InlineStyle css) {
        String tag = element.normalName();
        if (element.equals(base)) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (HtmlElements.DROPPED.contains(tag) || HtmlElements.DROPPED_BLOCKS.contains(tag)) {
            return drop(element, css, "not visible text; removed with its content");
        } else if (HtmlAttributesReader.isHidden(element, css)) {
            return drop(element, css, "hidden; removed with its content");
        } else if (HtmlElements.STRUCK_OUT.contains(tag) || css.isStruckOut()) {
            return drop(element, css, "struck-out text no longer holds; removed with its content");
        }
        if (WordListLabel.isLabel(css)) {
            texts.add(WordListLabel.withoutSpaces(element.text()) + " ", styles.element()); // the number of a heading
            return FilterResult.SKIP_ENTIRELY;
        } else if (figures.readMicrodata(element, styles.element())) {
            return FilterResult.SKIP_ENTIRELY;
        }
        attributes.reportUnread(element);
        Style style = attributes.style(element, css, styles.element());
        attributes.reportUnderline(element, css, style);
        if (HtmlFiguresReader.isMedia(element)) {
            builder.space(styles.element(), context.position());
            figures.addMedia(element, style);
            return FilterResult.SKIP_CHILDREN;
        }
        open(element, css, style);
        return FilterResult.CONTINUE;
    }

    private void open(Element element, InlineStyle css, Style style) {
        boxes.start(element, css, styles.element());
        if (element.normalName().equals("q")) {
            texts.startQuotation(styles.element());
        }
        styles.push(style);
        texts.start(css);
        if (attributes.isLink(element)) {
            links.start(context.position());
        }
        lists.start(element, css);
        blocks.start(element);
    }

    private FilterResult drop(Element element, InlineStyle css, String reason) {
        String tag = element.normalName();
        boolean isBlock = HtmlElements.DROPPED_BLOCKS.contains(tag)
                || (HtmlElements.isBlock(element) && HtmlAttributesReader.hasDroppedBox(element, css))
                || (HtmlElements.STRUCK_OUT.contains(tag)
                        && element.children().stream().anyMatch(Element::isBlock));
        builder.boundaryIf(isBlock, context.position());
        boolean isBox = HtmlElements.BOXES.contains(tag)
                && !HtmlAttributesReader.isHidden(element, css)
                && !element.attr("type").equalsIgnoreCase("hidden");
        if (isBox) {
            builder.space(styles.element(), context.position());
        }
        context.addLoss(tag, reason);
        return FilterResult.SKIP_ENTIRELY;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && !HtmlFiguresReader.isMedia(element)) {
            lists.end(element);
            texts.end();
            styles.pop();
            boxes.end(styles.element());
            if (element.normalName().equals("q")) {
                texts.endQuotation(styles.element());
            }
            if (attributes.isLink(element)) {
                links.end();
            }
            blocks.end(element);
        }
        return FilterResult.CONTINUE;
    }
}
