package io.github.orgcontent.conformance.pattern;

import io.github.orgcontent.json.ContentSchema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A pattern in a schema, with the other keywords for the same string.
 *
 * @param location the location of the schema of the string, as a JSON Pointer
 * @param pattern the value of {@code pattern}; empty if there is none
 * @param excluded the pattern in {@code not}; empty if there is none
 */
record SchemaPattern(String location, String pattern, String excluded, int minLength, int maxLength) {
    private static final String DEFINITIONS = "/$defs/";

    /** All different patterns of all schemas. */
    static List<SchemaPattern> all() {
        Map<String, SchemaPattern> all = new LinkedHashMap<>();
        for (Class<?> type : ContentSchema.types()) {
            collect(JsonMapper.shared().readTree(ContentSchema.of(type).toString()), "", all);
        }
        return List.copyOf(all.values());
    }

    private static void collect(JsonNode node, String pointer, Map<String, SchemaPattern> all) {
        String excluded = node.at("/not/pattern").asString("");
        if (node.path("pattern").isString() || !excluded.isEmpty()) {
            String pattern = node.path("pattern").asString("");
            all.putIfAbsent(pattern + " not " + excluded, of(node, pointer, pattern, excluded));
        } else if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(property -> collect(property.getValue(), pointer + "/" + property.getKey(), all));
        } else {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, all);
            }
        }
    }

    private static SchemaPattern of(JsonNode node, String pointer, String pattern, String excluded) {
        int max = node.path("maxLength").asInt(Integer.MAX_VALUE);
        return new SchemaPattern(
                pointer, pattern, excluded, node.path("minLength").asInt(0), max);
    }

    /** The name of the definition that has this pattern; the location without a prefix if it is inside of one. */
    String name() {
        return location.startsWith(DEFINITIONS) ? location.substring(DEFINITIONS.length()) : location;
    }

    /** Whether a text has a length that the other keywords allow. */
    boolean allowsLengthOf(String text) {
        int length = text.codePointCount(0, text.length());
        return length >= minLength && length <= maxLength;
    }
}
