package io.github.orgcontent.interchange.harness;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The result of parsing a format.
 *
 * @param structure parts that do not depend on texts, in order: names of elements, attributes and properties
 * @param texts every text, unchanged: contents and values, in any order
 */
public record Parsed(List<String> structure, List<String> texts) {
    /** Makes the lists unmodifiable. */
    public Parsed {
        structure = List.copyOf(structure);
        texts = List.copyOf(texts);
    }

    /** This result followed by another one. */
    public Parsed and(Parsed other) {
        return new Parsed(
                Stream.concat(structure.stream(), other.structure.stream()).toList(),
                Stream.concat(texts.stream(), other.texts.stream()).toList());
    }

    /** Parses JSON: the structure is the paths of all values, the texts are all strings. */
    public static Parsed json(String json) {
        return json(json, Map.of());
    }

    /**
     * Parses JSON in which the strings of some properties are in another format:
     * {@code json(feed, Map.of("content_html", Parsed::html))}.
     */
    public static Parsed json(String json, Map<String, Function<String, Parsed>> embedded) {
        return new ParsedJson(embedded).parse(json);
    }

    /**
     * Parses XML without a document type: the structure is the names of elements and attributes with their namespaces,
     * comments and processing instructions, the texts are the contents of elements and attributes.
     */
    public static Parsed xml(String xml) {
        return xml(xml, Map.of());
    }

    /** Parses XML in which the text of some elements, by their local names, is in another format. */
    public static Parsed xml(String xml, Map<String, Function<String, Parsed>> embedded) {
        return new ParsedXml(embedded).parse(xml);
    }

    /**
     * Parses HTML: the structure is the names of elements and attributes and comments, the texts are the contents of
     * elements, with white space, and of attributes. JSON-LD in a script is parsed as JSON.
     */
    public static Parsed html(String html) {
        return ParsedHtml.parse(html);
    }
}
