package io.github.orgcontent.interchange.harness;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a parser of a format sees.
 *
 * @param structure what must not depend on texts, in order: names of elements, attributes and properties
 * @param texts every text, exactly as the parser gives it: contents and values, in any order
 */
public record Parsed(List<String> structure, List<String> texts) {
    /** Makes the lists unmodifiable. */
    public Parsed {
        structure = List.copyOf(structure);
        texts = List.copyOf(texts);
    }

    /** This and another one behind it. */
    public Parsed and(Parsed other) {
        return new Parsed(
                Stream.concat(structure.stream(), other.structure.stream()).toList(),
                Stream.concat(texts.stream(), other.texts.stream()).toList());
    }

    /** JSON: the structure are the paths of all values, the texts all strings. */
    public static Parsed json(String json) {
        return json(json, Map.of());
    }

    /**
     * JSON, in which the strings of some properties are in another format:
     * {@code json(feed, Map.of("content_html", Parsed::html))}.
     */
    public static Parsed json(String json, Map<String, Function<String, Parsed>> embedded) {
        return new ParsedJson(embedded).parse(json);
    }

    /**
     * XML, without a document type: the structure are names of elements and attributes with their namespaces, comments
     * and processing instructions, the texts what stands in elements and attributes.
     */
    public static Parsed xml(String xml) {
        return xml(xml, Map.of());
    }

    /** XML, in which the text of some elements, by their local names, is in another format. */
    public static Parsed xml(String xml, Map<String, Function<String, Parsed>> embedded) {
        return new ParsedXml(embedded).parse(xml);
    }

    /**
     * HTML: the structure are names of elements and attributes and comments, the texts what stands in elements, with all
     * its spaces, and attributes. JSON-LD in a script is parsed as JSON.
     */
    public static Parsed html(String html) {
        return ParsedHtml.parse(html);
    }
}
