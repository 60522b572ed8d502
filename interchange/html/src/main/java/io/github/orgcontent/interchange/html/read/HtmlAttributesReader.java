package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.SourcePosition;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.interchange.reading.WebLinks;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.value.InvalidValueException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads what the attributes of an element say of its text, and reports those that nobody reads. */
final class HtmlAttributesReader {
    private final LanguageTag language;
    private final LossCollector report;

    HtmlAttributesReader(LanguageTag language, LossCollector report) {
        this.language = language;
        this.report = report;
    }

    /** The language of a text of this style. */
    LanguageTag languageOf(Style style) {
        return style.lang() == null ? language : style.lang();
    }

    static boolean isHidden(Element element) {
        return hasNoBox(element) || css(element).contains("visibility:hidden");
    }

    /** Whether an element is hidden, but keeps its place. */
    static boolean isInvisibleBox(Element element) {
        return isHidden(element) && !hasNoBox(element);
    }

    private static boolean hasNoBox(Element element) {
        return element.hasAttr("hidden") || css(element).contains("display:none");
    }

    private static String css(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }

    void reportOthers(Element element, SourcePosition place) {
        String tag = element.normalName();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith("on")) {
                report.add(place, tag + " " + name, "what runs in a browser is never carried");
            } else if (!isSilent(name)
                    && !HtmlElements.READ.contains(name)
                    && !HtmlElements.READ_OF.getOrDefault(tag, Set.of()).contains(name)) {
                report.add(place, tag + " " + name, "the model has no place for this attribute");
            }
        }
    }

    private static boolean isSilent(String name) {
        boolean isWords = name.equals("aria-label") || name.equals("aria-description");
        return HtmlElements.SILENT.contains(name) || name.startsWith("data-") || (name.startsWith("aria-") && !isWords);
    }

    /** The style of the text in an element, within text of this style. */
    Style style(Element element, Style outer, SourcePosition place) {
        Style style = language(element, outer, place);
        var mark = HtmlElements.MARKS.get(element.normalName());
        if (mark != null) {
            style = style.with(mark);
        }
        if (element.normalName().equals("a") && element.hasAttr("href")) {
            Optional<URI> address = link(element, "href", place);
            style = address.isPresent() ? style.to(address.get()) : style;
        }
        return style;
    }

    /** Whether an element is a link that the model has a place for. */
    static boolean isLink(Element element) {
        return element.normalName().equals("a")
                && WebLinks.parse(element.attr("href")).isPresent();
    }

    /** The address in an attribute, or a report that there is none. */
    Optional<URI> link(Element element, String attribute, SourcePosition place) {
        Optional<URI> address = WebLinks.parse(element.attr(attribute));
        if (address.isEmpty()) {
            report.add(place, element.normalName() + " " + attribute, WebLinks.REFUSED);
        }
        return address;
    }

    private Style language(Element element, Style outer, SourcePosition place) {
        Style style = outer;
        String tag = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        if (!tag.isBlank()) {
            try {
                LanguageTag inner = LanguageTag.parseLenient(tag.strip());
                style = outer.in(inner.equals(language) ? null : inner);
            } catch (InvalidValueException e) {
                String why = "it is no language tag of the model; the text counts as of the language around it";
                report.add(place, element.normalName() + " lang", why);
            }
        }
        reportUnknown(element, place);
        reportDirection(element, style, place);
        return style;
    }

    private void reportUnknown(Element element, SourcePosition place) {
        String attribute = element.hasAttr("lang") ? "lang" : "xml:lang";
        if (element.hasAttr(attribute) && element.attr(attribute).isBlank()) {
            String why = "the model has no text of an unknown language; it counts as of the language around it";
            report.add(place, element.normalName() + " lang", why);
        }
    }

    // The direction of a text follows from its language; another one is lost.
    private void reportDirection(Element element, Style style, SourcePosition place) {
        String direction = element.attr("dir").toUpperCase(Locale.ROOT);
        if (!direction.isEmpty()
                && !direction.equals("AUTO")
                && !direction.equals(languageOf(style).direction().name())) {
            report.add(place, element.normalName() + " dir", "in the model the direction follows from the language");
        }
    }

    /** A number of columns, rows or pixels; 0 if none is there. */
    int number(Element element, String attribute, SourcePosition place) {
        String text = element.attr(attribute).strip();
        if (text.isEmpty()) {
            return 0;
        }
        if (text.matches("[0-9]{1,6}") && Integer.parseInt(text) > 0 && Integer.parseInt(text) <= Image.MAX_PIXELS) {
            return Integer.parseInt(text);
        }
        report.add(place, element.normalName() + " " + attribute, "it is no whole number from 1 to " + Image.MAX_PIXELS);
        return 0;
    }
}
