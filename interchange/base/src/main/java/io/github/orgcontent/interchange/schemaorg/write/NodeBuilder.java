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

/** A node that is being written. What is absent is left out; several values of a property make a list. */
final class NodeBuilder {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private final WriteContext scope;
    private final ObjectNode json = JSON.objectNode();
    private boolean isBare = true;

    NodeBuilder(WriteContext scope, String... types) {
        this.scope = scope;
        for (String type : types) {
            add("@type", JSON.stringNode(type));
        }
        isBare = true;
    }

    ObjectNode json() {
        return json;
    }

    /** Nothing but the name of a node that is described elsewhere. */
    NodeBuilder id(String id) {
        json.put("@id", id);
        return this;
    }

    /** A code, an address, a date: whatever is the same in all languages. */
    NodeBuilder plain(String property, @Nullable Object value) {
        return value == null ? this : add(property, JSON.stringNode(value.toString()));
    }

    NodeBuilder plains(String property, List<?> values) {
        values.forEach(value -> plain(property, value));
        return this;
    }

    /** A value as it is in JSON. */
    NodeBuilder value(String property, @Nullable JsonNode value) {
        return value == null ? this : add(property, value);
    }

    NodeBuilder text(String property, @Nullable LocalizedText text) {
        return text == null ? this : texts(property, text.toMap());
    }

    NodeBuilder texts(String property, SortedMap<LanguageTag, String> texts) {
        scope.tongue().write(texts).forEach(text -> add(property, text));
        return this;
    }

    NodeBuilder item(String property, @Nullable NodeBuilder item) {
        return item == null ? this : add(property, item.json);
    }

    NodeBuilder items(String property, List<NodeBuilder> items) {
        items.forEach(item -> item(property, item));
        return this;
    }

    /** The node, if something is told of it beyond its type. */
    @Nullable
    NodeBuilder unlessBare() {
        return isBare ? null : this;
    }

    private NodeBuilder add(String property, JsonNode value) {
        isBare = false;
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
