package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.RichTextBuilder;
import io.github.orgcontent.interchange.reading.Style;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Separates the text in elements that are within a text in HTML, but have a box of their own: buttons, embedded objects,
 * and elements with a declaration of {@code display}.
 */
final class InlineBoxReader {
    private enum Box {
        NONE,
        INLINE,
        BLOCK
    }

    private static final Set<String> INLINE_DISPLAY =
            Set.of("inline-block", "inline-flex", "inline-grid", "inline-table", "table-cell");
    private static final Set<String> BLOCK_DISPLAY =
            Set.of("block", "flex", "flow-root", "grid", "list-item", "table", "table-caption", "table-row");

    /** Classes of links that WordPress, CKEditor and Bootstrap display as buttons. */
    private static final Pattern BUTTON = Pattern.compile("(^|[\\s_-])(btn|button)([\\s_-]|$)");

    private final ReadContext context;
    private final RichTextBuilder builder;
    private final Deque<Box> boxes = new ArrayDeque<>();

    InlineBoxReader(ReadContext context, RichTextBuilder builder) {
        this.context = context;
        this.builder = builder;
    }

    /** Begins an element with these declarations within text of a style. */
    void start(Element element, InlineStyle css, Style outer) {
        boxes.push(box(element, css));
        separate(boxes.element(), outer);
    }

    /** Ends the element. */
    void end(Style outer) {
        separate(boxes.pop(), outer);
    }

    private void separate(Box box, Style outer) {
        if (box == Box.BLOCK) {
            builder.boundary(context.position());
        } else if (box == Box.INLINE) {
            builder.space(outer, context.position());
        }
    }

    private static Box box(Element element, InlineStyle css) {
        String display = css.display();
        if (element.isBlock() && display.isEmpty()) {
            return Box.NONE;
        } else if (BLOCK_DISPLAY.contains(display) && HtmlElements.isInline(element)) {
            return Box.BLOCK;
        }
        return INLINE_DISPLAY.contains(display) || isButton(element) || isEmbedded(element) ? Box.INLINE : Box.NONE;
    }

    private static boolean isButton(Element element) {
        return element.nameIs("a")
                && (element.attr("role").equalsIgnoreCase("button")
                        || BUTTON.matcher(element.className()).find());
    }

    /** Whether an element is a media object of a content management system, such as {@code drupal-media}. */
    static boolean isEmbedded(Element element) {
        String tag = element.normalName();
        boolean isCustom = tag.equals("oembed") || tag.indexOf('-') > 0;
        return isCustom
                && element.childNodes().stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
    }
}
