package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.interchange.reading.WebLink;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.value.InvalidValueException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of elements, and records a loss for each attribute that the model cannot carry. */
final class HtmlAttributesReader {
    private final ReadContext context;

    HtmlAttributesReader(ReadContext context) {
        this.context = context;
    }

    /** Whether an element with these declarations is not visible. */
    static boolean isHidden(Element element, InlineStyle css) {
        return element.hasAttr("hidden") || css.isHidden();
    }

    /** Whether an element that is not visible or struck out has a box in the layout. */
    static boolean hasDroppedBox(Element element, InlineStyle css) {
        return !element.hasAttr("hidden") && !css.hasNoBox() && (css.isHidden() || css.isStruckOut());
    }

    /** Records a loss for each attribute that no reader reads and that has an effect on the content. */
    void reportUnread(Element element) {
        String tag = element.normalName();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith("on")) {
                context.addLoss(tag + " " + name, "event handlers and scripts are removed");
            } else if (!isPresentational(name)
                    && !HtmlElements.READ.contains(name)
                    && !HtmlElements.READ_OF.getOrDefault(tag, Set.of()).contains(name)) {
                context.addLoss(tag + " " + name, "the model has no equivalent of this attribute");
            }
        }
    }

    /** Records a loss for underlined text, except in links, whose text browsers underline. */
    void reportUnderline(Element element, InlineStyle css, Style style) {
        if (css.isUnderlined() && style.href() == null) {
            context.addLoss(
                    element.normalName() + " text-decoration", "the model has no underlined text; the text is kept");
        }
    }

    private static boolean isPresentational(String name) {
        boolean isText = name.equals("aria-label") || name.equals("aria-description");
        return HtmlElements.PRESENTATIONAL.contains(name)
                || HtmlElements.isOffice(name)
                || (name.startsWith("data-") && !HtmlElements.TEXT_DATA.contains(name))
                || (name.startsWith("aria-") && !isText);
    }

    /** The style of the text in an element with these declarations whose parent has the style {@code outer}. */
    Style style(Element element, InlineStyle css, Style outer) {
        Style style = withLanguage(element, outer);
        var mark = HtmlElements.MARKS.get(element.normalName());
        if (mark != null) {
            style = style.with(mark);
        }
        style = css.apply(element, outer, style);
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            Optional<URI> url = link(element, "href");
            style = url.isPresent() ? style.to(url.get()) : style;
        }
        return style;
    }

    /** Whether an element is a link that the model can carry. */
    boolean isLink(Element element) {
        return element.normalName().equals("a")
                && context.links().read(element.attr("href")).url().isPresent();
    }

    /** Reads the URL in an attribute; empty, with a loss, if the model cannot carry it. A change is a loss, too. */
    Optional<URI> link(Element element, String attribute) {
        WebLink link = context.links().read(element.attr(attribute));
        if (!link.remark().isEmpty()) {
            context.addLoss(element.normalName() + " " + attribute, link.remark());
        }
        return link.url();
    }

    private Style withLanguage(Element element, Style outer) {
        Style style = outer;
        String tag = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        if (!tag.isBlank()) {
            try {
                LanguageTag inner = LanguageTag.parseLenient(tag.strip());
                style = outer.in(inner.equals(context.language()) ? null : inner);
            } catch (InvalidValueException e) {
                String reason = "it is not a valid language tag; the text has the language of the surrounding text";
                context.addLoss(element.normalName() + " lang", reason);
            }
        }
        reportUnknownLanguage(element);
        reportDirection(element, style);
        return style;
    }

    private void reportUnknownLanguage(Element element) {
        String attribute = element.hasAttr("lang") ? "lang" : "xml:lang";
        if (element.hasAttr(attribute) && element.attr(attribute).isBlank()) {
            String reason =
                    "the model has no text in an unknown language; the text has the language of the surrounding text";
            context.addLoss(element.normalName() + " lang", reason);
        }
    }

    // The direction of a text follows from its language; another direction is a loss.
    private void reportDirection(Element element, Style style) {
        String direction = element.attr("dir").toUpperCase(Locale.ROOT);
        if (!direction.isEmpty()
                && !direction.equals("AUTO")
                && !direction.equals(context.languageOf(style).direction().name())) {
            context.addLoss(element.normalName() + " dir", "the model derives the direction from the language");
        }
    }

    /** Reads a number of columns, rows or pixels from 1 to {@value Image#MAX_PIXELS}; 0 if there is none. */
    int number(Element element, String attribute) {
        String text = element.attr(attribute).strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= Image.MAX_PIXELS) {
            return Integer.parseInt(text);
        }
        context.addLoss(element.normalName() + " " + attribute, "it is not an integer from 1 to " + Image.MAX_PIXELS);
        return 0;
    }

    /** Reads a number of pixels; null if there is none. */
    @Nullable
    Integer pixels(Element element, String attribute) {
        int number = number(element, attribute);
        return number == 0 ? null : number;
    }
}
