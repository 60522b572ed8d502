package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.json.bind.UnionCodec;
import io.github.orgcontent.testing.Nodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Snippets for editors: the minimal object of a type, whose texts are placeholders, and those of {@code snippets.json}, which
 * have more properties. The text of a placeholder is the title of its property, or an example.
 */
final class Snippets {
    private static final ObjectNode MORE = more();

    private final MinimalValues values;

    Snippets(JsonNode schema) {
        this.values = new MinimalValues(schema);
    }

    /** The type of the model that a definition describes. */
    static Class<?> typeOf(String name) {
        return Codecs.STANDARD.modelTypes().keySet().stream()
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The snippets of a definition: one for an object or a list, one for each branch of a choice, none for a value. */
    ArrayNode of(String name) {
        JsonNode definition = values.definition(name);
        List<JsonNode> branches = definition.path("allOf").findValues("then").stream()
                .filter(then -> then.has("$ref"))
                .toList();
        ArrayNode snippets = Nodes.array(List.of());
        if (!branches.isEmpty()) {
            branches.forEach(branch -> snippets.add(snippet(EditorSchema.nameOf(branch.get("$ref")))));
        } else if (definition.path("type").asString("").equals("object")) {
            snippets.add(snippet(name));
        }
        MORE.path(name).forEach(snippets::add);
        return snippets;
    }

    private static ObjectNode more() {
        try (InputStream in = Objects.requireNonNull(Snippets.class.getResourceAsStream("/editor/snippets.json"))) {
            return Nodes.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode snippet(String name) {
        JsonNode definition = values.definition(name);
        JsonNode type = definition.at("/properties/" + UnionCodec.TYPE + "/const");
        ObjectNode snippet = Nodes.object("label", (type.isString() ? type : definition.get("title")).asString());
        snippet.set("description", definition.get("description"));
        snippet.set("body", new Placeholders().in(values.of(name)));
        return snippet;
    }

    /** Replaces texts and numbers by numbered placeholders; all languages are one placeholder. */
    private static final class Placeholders {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();

        JsonNode in(JsonNode value) {
            if (value.isArray()) {
                ArrayNode list = Nodes.array(List.of());
                value.forEach(element -> list.add(in(element)));
                return list;
            } else if (value instanceof ObjectNode object) {
                ObjectNode copy = Nodes.object();
                object.properties().forEach(property -> {
                    String key = property.getKey();
                    boolean isLanguage = key.equals(MinimalValues.LANGUAGE);
                    copy.set(
                            isLanguage ? placeholder(key) : key,
                            key.equals(UnionCodec.TYPE) ? property.getValue() : in(property.getValue()));
                });
                return copy;
            }
            String text = placeholder(value.asString());
            return JsonMapper.shared().valueToTree(value.isString() ? text : "^" + text);
        }

        private String placeholder(String text) {
            String key = text.equals(MinimalValues.LANGUAGE) ? text : String.valueOf(numbers.size());
            int number = numbers.computeIfAbsent(key, k -> numbers.size() + 1);
            return "${" + number + ":" + text.replaceAll("[\\\\$}]", "\\\\$0") + "}";
        }
    }
}
