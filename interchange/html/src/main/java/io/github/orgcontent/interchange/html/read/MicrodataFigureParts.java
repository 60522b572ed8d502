package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.html.terms.HtmlTerms;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.InvalidValueException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the values of the microdata properties of a figure. */
final class MicrodataFigureParts {
    private static final Pattern BYTES = Pattern.compile("([1-9][0-9]{0,14})" + HtmlTerms.BYTE_UNIT);

    private final Element figure;
    private final Map<String, MicrodataProperty> properties;
    private final ReadContext context;
    private final HtmlAttributesReader attributes;

    private MicrodataFigureParts(
            Element figure,
            Map<String, MicrodataProperty> properties,
            ReadContext context,
            HtmlAttributesReader attributes) {
        this.figure = figure;
        this.properties = properties;
        this.context = context;
        this.attributes = attributes;
    }

    /**
     * The properties of a figure; empty if it contains anything else.
     *
     * @param style the style of the text around the figure
     * @param text the state of the whole text, which stays as it is
     */
    static Optional<MicrodataFigureParts> of(Element figure, Style style, ReadContext text) {
        ReadContext context = text.ofPart();
        var attributes = new HtmlAttributesReader(context);
        return MicrodataFigureScanner.scan(figure, style, attributes)
                .map(properties -> new MicrodataFigureParts(figure, properties, context, attributes));
    }

    /** Whether all properties have these names and all values that were read so far were read without a loss. */
    boolean areComplete(Set<String> names) {
        return names.containsAll(properties.keySet())
                && areConsistent()
                && context.losses().losses().isEmpty();
    }

    // The figure repeats the URL, the media type and the language; the model has each of them once.
    private boolean areConsistent() {
        return figure.select("a[href]:not([itemprop=" + HtmlTerms.LICENCE + "])").stream()
                        .allMatch(link ->
                                context.links().read(link.attr("href")).url().equals(url()))
                && figure.select("[type]").eachAttr("type").stream()
                        .allMatch(type -> type.equals(code(HtmlTerms.MEDIA_TYPE)))
                && figure.select("[hreflang]").eachAttr("hreflang").stream()
                        .allMatch(tag -> tag.equals(code(HtmlTerms.LANGUAGE)));
    }

    /** The element with the URL of the media: {@code img}, {@code source} or {@code a}. */
    Optional<Element> urlElement() {
        return Optional.ofNullable(properties.get(HtmlTerms.URL)).map(MicrodataProperty::element);
    }

    /** The URL of the media. */
    Optional<URI> url() {
        return urlElement()
                .map(element -> element.attr(element.normalName().equals("a") ? "href" : "src"))
                .flatMap(address -> context.links().read(address).url());
    }

    @Nullable
    URI licence() {
        MicrodataProperty property = properties.get(HtmlTerms.LICENCE);
        return property == null
                ? null
                : attributes.link(property.element(), "href").orElse(null);
    }

    /** The value of a property with a text for people. */
    @Nullable
    LocalizedText text(String name) {
        MicrodataProperty property = properties.get(name);
        if (property == null) {
            return null;
        } else if (!isPlain(property.style())) {
            addLoss(name);
        }
        return localized(property.element().wholeText(), property.style());
    }

    // The title may be a link to the media.
    private boolean isPlain(Style style) {
        return style.marks().isEmpty()
                && (style.href() == null || url().filter(style.href()::equals).isPresent());
    }

    /** The alternative text of an image. */
    @Nullable
    LocalizedText alt() {
        MicrodataProperty property = properties.get(HtmlTerms.URL);
        return property == null ? null : localized(property.element().attr("alt"), property.style());
    }

    private @Nullable LocalizedText localized(String text, Style style) {
        return context.plainText(text, context.languageOf(style)).orElse(null);
    }

    /** The value of a property with a code. */
    @Nullable
    String code(String name) {
        MicrodataProperty property = properties.get(name);
        if (property == null) {
            return null;
        }
        Element element = property.element();
        return element.normalName().equals("data") ? element.attr("value") : element.text();
    }

    /** The size in bytes. */
    @Nullable
    Long byteSize() {
        String code = code(HtmlTerms.SIZE);
        var match = BYTES.matcher(code == null ? "" : code);
        if (code != null && !match.matches()) {
            addLoss(HtmlTerms.SIZE);
        }
        return match.matches() ? Long.valueOf(match.group(1)) : null;
    }

    /** The language of a document. */
    @Nullable
    LanguageTag language() {
        String code = code(HtmlTerms.LANGUAGE);
        try {
            return code == null ? null : LanguageTag.parse(code);
        } catch (InvalidValueException e) {
            addLoss(HtmlTerms.LANGUAGE);
            return null;
        }
    }

    /** A number of pixels in an attribute of an image or video. */
    @Nullable
    Integer pixels(Element element, String attribute) {
        return attributes.pixels(element, attribute);
    }

    private void addLoss(String name) {
        context.addLoss(name, "the model has no equivalent of this value");
    }
}
