package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds a node. Absent values are omitted; several values of a property become an array. */
final class NodeBuilder {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final WriteContext context;
    private final ObjectNode json = JSON.objectNode();
    private boolean isEmpty = true;

    NodeBuilder(WriteContext context, String... types) {
        this.context = context;
        for (String type : types) {
            add("@type", JSON.stringNode(type));
        }
        isEmpty = true;
    }

    ObjectNode json() {
        return json;
    }

    /** Sets the {@code @id}. */
    NodeBuilder id(String id) {
        json.put("@id", id);
        return this;
    }

    /** Adds a value without a language: a code, an address or a date. */
    NodeBuilder plain(String property, @Nullable Object value) {
        return value == null ? this : add(property, JSON.stringNode(value.toString()));
    }

    NodeBuilder plains(String property, List<?> values) {
        values.forEach(value -> plain(property, value));
        return this;
    }

    /** Adds a JSON value. */
    NodeBuilder value(String property, @Nullable JsonNode value) {
        return value == null ? this : add(property, value);
    }

    NodeBuilder text(String property, @Nullable LocalizedText text) {
        return text == null ? this : texts(property, text.toMap());
    }

    NodeBuilder texts(String property, SortedMap<LanguageTag, String> texts) {
        context.languageMode().write(texts).forEach(text -> add(property, text));
        return this;
    }

    NodeBuilder node(String property, @Nullable NodeBuilder node) {
        return node == null ? this : add(property, node.json);
    }

    NodeBuilder nodes(String property, List<NodeBuilder> nodes) {
        nodes.forEach(node -> node(property, node));
        return this;
    }

    /** The node; null if it has no property but its type. */
    @Nullable
    NodeBuilder orNullIfEmpty() {
        return isEmpty ? null : this;
    }

    private NodeBuilder add(String property, JsonNode value) {
        isEmpty = false;
        JsonNode present = json.get(property);
        if (present == null) {
            json.set(property, value);
        } else if (present instanceof ArrayNode list) {
            list.add(value);
        } else {
            json.set(property, JSON.arrayNode().add(present).add(value));
        }
        return this;
    }
}
