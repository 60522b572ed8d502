package io.github.orgcontent.interchange.schemaorg.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the JSON of a record of the model; absent values are omitted. */
final class RecordJson {
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    ObjectNode json() {
        return json;
    }

    RecordJson set(String component, @Nullable JsonNode value) {
        if (value != null && !(value.isContainer() && value.isEmpty())) {
            json.set(component, value);
        }
        return this;
    }

    RecordJson set(String component, @Nullable String value) {
        return value == null ? this : set(component, JsonNodeFactory.instance.stringNode(value));
    }

    RecordJson set(String component, @Nullable RecordJson value) {
        return value == null ? this : set(component, value.json);
    }

    RecordJson list(String component, List<RecordJson> values) {
        return nodes(component, values.stream().map(RecordJson::json).toList());
    }

    RecordJson nodes(String component, List<? extends JsonNode> values) {
        return set(component, JsonNodeFactory.instance.arrayNode().addAll(values));
    }

    RecordJson strings(String component, List<String> values) {
        return nodes(
                component,
                values.stream().map(JsonNodeFactory.instance::stringNode).toList());
    }
}
