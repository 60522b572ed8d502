package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.html.terms.HtmlTerms;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.label.Labels;
import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.PlainTextExtractor;
import io.github.orgcontent.interchange.reading.SourcePosition;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.interchange.reading.WebLinks;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.InvalidValueException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a figure that say by microdata what they are. They are {@linkplain #areAll all} only if nothing else is in
 * the figure but the labels that pages have; then nothing of it is lost.
 */
final class MicrodataFigureParts {
    private record Found(Element element, Style style) {}

    private static final Pattern BYTES = Pattern.compile("([1-9][0-9]{0,14})" + HtmlTerms.BYTES);
    private static final Set<String> TEXTS =
            Set.of(HtmlTerms.TITLE, HtmlTerms.CAPTION, HtmlTerms.CREDIT, HtmlTerms.TRANSCRIPT);
    private static final Set<String> CODES =
            Set.of(HtmlTerms.LANGUAGE, HtmlTerms.MEDIA_TYPE, HtmlTerms.SIZE, HtmlTerms.SHA256);

    /** Elements that show something and have no words. */
    private static final Set<String> SHOWING = Set.of("img", "source");

    private static final Set<String> ROOT = Set.of("itemscope", "itemtype");

    /** The elements in such a figure, with their attributes beside those of any element. */
    private static final Map<String, Set<String>> TAGS = Map.ofEntries(
            Map.entry("img", Set.of("src", "alt", "width", "height")),
            Map.entry("video", Set.of("width", "height")),
            Map.entry("audio", Set.of()),
            Map.entry("source", Set.of("src", "type")),
            Map.entry("figcaption", Set.of()),
            Map.entry("p", Set.of()),
            Map.entry("a", Set.of("href", "hreflang", "type")),
            Map.entry("bdi", Set.of()),
            Map.entry("details", Set.of()),
            Map.entry("summary", Set.of()),
            Map.entry("data", Set.of("value")),
            Map.entry("code", Set.of()));

    private static final Set<String> LABELS = labels();

    private final Element figure;
    private final LossCollector doubts = new LossCollector();
    private final HtmlAttributesReader attributes;
    private final Map<String, Found> parts = new HashMap<>();
    private final boolean isTaken;

    /** The parts of a figure in text of a style; the language is that of the whole text. */
    MicrodataFigureParts(Element figure, Style style, LanguageTag language) {
        attributes = new HtmlAttributesReader(language, doubts);
        this.figure = figure;
        isTaken = isKnown(figure, ROOT) && takes(figure, style);
    }

    private static Set<String> labels() {
        Stream<String> labels = Labels.LANGUAGES.stream()
                .map(tag -> Labels.in(LanguageTag.parse(tag)))
                .flatMap(words -> Stream.of(Label.CREDIT, Label.LICENCE, Label.FILE, Label.TRANSCRIPT)
                        .map(word -> words.of(word).value()));
        return Stream.concat(labels, Stream.of("", ":", "·", "SHA-256")).collect(Collectors.toUnmodifiableSet());
    }

    private boolean takes(Node node, Style outer) {
        if (node instanceof Element element) {
            Set<String> attributes = TAGS.get(element.normalName());
            return attributes != null && isKnown(element, attributes) && takes(element, outer);
        }
        return isLabel(node);
    }

    private boolean takes(Element element, Style outer) {
        String property = element.attr("itemprop");
        boolean isFlat = element.childNodes().stream().allMatch(TextNode.class::isInstance);
        if (SHOWING.contains(element.normalName()) && !property.equals(HtmlTerms.URL)) {
            return false;
        } else if (property.isEmpty() && isFlat) {
            return element.childNodes().stream().allMatch(MicrodataFigureParts::isLabel);
        }
        boolean isCode = CODES.contains(property);
        Style style = isCode ? outer : attributes.style(element, outer, SourcePosition.START);
        if (!property.isEmpty() && parts.put(property, new Found(element, style)) != null) {
            return false;
        } else if (isCode || TEXTS.contains(property)) {
            return isFlat;
        }
        return element.childNodes().stream().allMatch(child -> takes(child, style));
    }

    private static boolean isLabel(Node node) {
        return node instanceof TextNode text
                && LABELS.contains(text.getWholeText().strip());
    }

    private static boolean isKnown(Element element, Set<String> own) {
        return !HtmlAttributesReader.isHidden(element)
                && element.attributes().asList().stream()
                        .allMatch(attribute -> own.contains(attribute.getKey()) || isKnown(attribute.getKey()));
    }

    private static boolean isKnown(String attribute) {
        return attribute.equals("itemprop")
                || HtmlElements.READ.contains(attribute)
                || HtmlElements.SILENT.contains(attribute);
    }

    // What is said twice is said once in the model.
    private boolean agrees() {
        return figure.select("a[href]:not([itemprop=" + HtmlTerms.LICENCE + "])").stream()
                        .allMatch(link -> WebLinks.parse(link.attr("href")).equals(url()))
                && figure.select("[type]").eachAttr("type").stream()
                        .allMatch(type -> type.equals(code(HtmlTerms.MEDIA_TYPE)))
                && figure.select("[hreflang]").eachAttr("hreflang").stream()
                        .allMatch(tag -> tag.equals(code(HtmlTerms.LANGUAGE)));
    }

    /** Whether nothing else is in the figure; to be asked after all parts of these names have been. */
    boolean areAll(Set<String> names) {
        return isTaken
                && names.containsAll(parts.keySet())
                && agrees()
                && doubts.losses().isEmpty();
    }

    /** The element that shows or leads to the thing itself; empty too if there is anything else in the figure. */
    Optional<Element> shown() {
        return !isTaken
                ? Optional.empty()
                : Optional.ofNullable(parts.get(HtmlTerms.URL)).map(Found::element);
    }

    /** Where the thing itself is. */
    Optional<URI> url() {
        return shown().flatMap(
                        shown -> WebLinks.parse(shown.attr(shown.normalName().equals("a") ? "href" : "src")));
    }

    @Nullable
    URI licence() {
        Found part = parts.get(HtmlTerms.LICENCE);
        return part == null
                ? null
                : attributes.link(part.element, "href", SourcePosition.START).orElse(null);
    }

    /** A text. */
    @Nullable
    LocalizedText text(String name) {
        Found part = parts.get(name);
        if (part == null) {
            return null;
        } else if (!isPlain(part.style)) {
            doubt(name);
        }
        return words(part.element.wholeText(), part.style);
    }

    // A title leads to the file.
    private boolean isPlain(Style style) {
        return style.marks().isEmpty()
                && (style.href() == null || url().filter(style.href()::equals).isPresent());
    }

    /** What an image shows, in words. */
    @Nullable
    LocalizedText alt() {
        Found part = parts.get(HtmlTerms.URL);
        return part == null ? null : words(part.element.attr("alt"), part.style);
    }

    private @Nullable LocalizedText words(String text, Style style) {
        return PlainTextExtractor.of(text, attributes.languageOf(style), SourcePosition.START, doubts)
                .orElse(null);
    }

    /** A text for machines. */
    @Nullable
    String code(String name) {
        Found part = parts.get(name);
        if (part == null) {
            return null;
        }
        return part.element.normalName().equals("data") ? part.element.attr("value") : part.element.text();
    }

    /** The size in bytes. */
    @Nullable
    Long byteSize() {
        String code = code(HtmlTerms.SIZE);
        var match = BYTES.matcher(code == null ? "" : code);
        if (code != null && !match.matches()) {
            doubt(HtmlTerms.SIZE);
        }
        return match.matches() ? Long.valueOf(match.group(1)) : null;
    }

    /** The language of a file. */
    @Nullable
    LanguageTag language() {
        String code = code(HtmlTerms.LANGUAGE);
        try {
            return code == null ? null : LanguageTag.parse(code);
        } catch (InvalidValueException e) {
            doubt(HtmlTerms.LANGUAGE);
            return null;
        }
    }

    /** A number of pixels, as an attribute of the picture or player. */
    @Nullable
    Integer pixels(Element element, String attribute) {
        int number = attributes.number(element, attribute, SourcePosition.START);
        return number == 0 ? null : number;
    }

    private void doubt(String name) {
        doubts.add(SourcePosition.START, name, "the model has no place for this value");
    }
}
