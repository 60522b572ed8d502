package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.html.terms.HtmlTerms;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.label.Labels;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.language.LanguageTag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Finds the microdata properties of a figure that contains only these and the labels that the writer adds. */
final class MicrodataFigureScanner {
    private static final Set<String> TEXTS =
            Set.of(HtmlTerms.TITLE, HtmlTerms.CAPTION, HtmlTerms.CREDIT, HtmlTerms.TRANSCRIPT);
    private static final Set<String> CODES =
            Set.of(HtmlTerms.LANGUAGE, HtmlTerms.MEDIA_TYPE, HtmlTerms.SIZE, HtmlTerms.SHA256);

    /** Elements that embed media and have no text. */
    private static final Set<String> EMBEDDED = Set.of("img", "source");

    private static final Set<String> FIGURE_ATTRIBUTES = Set.of("itemscope", "itemtype");

    /** The permitted elements, each with its attributes other than those of all elements. */
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
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

    private final HtmlAttributesReader attributes;
    private final Map<String, MicrodataProperty> properties = new HashMap<>();

    private MicrodataFigureScanner(HtmlAttributesReader attributes) {
        this.attributes = attributes;
    }

    private static Set<String> labels() {
        Stream<String> labels = Labels.LANGUAGES.stream()
                .map(tag -> Labels.in(LanguageTag.parse(tag)))
                .flatMap(inLanguage -> Stream.of(Label.CREDIT, Label.LICENCE, Label.FILE, Label.TRANSCRIPT)
                        .map(label -> inLanguage.of(label).value()));
        return Stream.concat(labels, Stream.of("", ":", "·", "SHA-256")).collect(Collectors.toUnmodifiableSet());
    }

    /** The properties of a figure by name; empty if the figure contains anything else. */
    static Optional<Map<String, MicrodataProperty>> scan(Element figure, Style style, HtmlAttributesReader attributes) {
        var scanner = new MicrodataFigureScanner(attributes);
        boolean isComplete = hasOnly(FIGURE_ATTRIBUTES, figure) && scanner.accepts(figure, style);
        return isComplete ? Optional.of(scanner.properties) : Optional.empty();
    }

    private boolean accepts(Node node, Style outer) {
        if (node instanceof Element element) {
            Set<String> permitted = ATTRIBUTES.get(element.normalName());
            return permitted != null && hasOnly(permitted, element) && accepts(element, outer);
        }
        return isLabel(node);
    }

    private boolean accepts(Element element, Style outer) {
        String property = element.attr("itemprop");
        boolean hasTextOnly = element.childNodes().stream().allMatch(TextNode.class::isInstance);
        if (EMBEDDED.contains(element.normalName()) && !property.equals(HtmlTerms.URL)) {
            return false;
        } else if (property.isEmpty() && hasTextOnly) {
            return element.childNodes().stream().allMatch(MicrodataFigureScanner::isLabel);
        }
        boolean isCode = CODES.contains(property);
        Style style = isCode ? outer : attributes.style(element, InlineStyle.of(element), outer);
        if (!property.isEmpty() && properties.put(property, new MicrodataProperty(element, style)) != null) {
            return false;
        } else if (isCode || TEXTS.contains(property)) {
            return hasTextOnly;
        }
        return element.childNodes().stream().allMatch(child -> accepts(child, style));
    }

    private static boolean isLabel(Node node) {
        return node instanceof TextNode text
                && LABELS.contains(text.getWholeText().strip());
    }

    private static boolean hasOnly(Set<String> permitted, Element element) {
        InlineStyle css = InlineStyle.of(element);
        return !HtmlAttributesReader.isHidden(element, css)
                && !css.isStruckOut()
                && element.attributes().asList().stream()
                        .allMatch(attribute -> permitted.contains(attribute.getKey()) || isGlobal(attribute.getKey()));
    }

    private static boolean isGlobal(String attribute) {
        return attribute.equals("itemprop")
                || HtmlElements.READ.contains(attribute)
                || HtmlElements.PRESENTATIONAL.contains(attribute);
    }
}
