package io.github.orgcontent.interchange.harness;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A change of a document. */
@FunctionalInterface
interface Edit {
    void on(ObjectNode root);

    /** Something else in a location. */
    static Edit put(String pointer, JsonNode value) {
        JsonPointer location = JsonPointer.compile(pointer);
        return root -> {
            JsonNode parent = root.at(location.head());
            if (parent instanceof ArrayNode array) {
                array.set(location.last().getMatchingIndex(), value);
            } else {
                ((ObjectNode) parent).set(location.last().getMatchingProperty(), value);
            }
        };
    }

    /** Removes the value at a pointer; later items of a list move up. */
    static Edit remove(JsonPointer location) {
        return root -> {
            JsonNode parent = root.at(location.head());
            if (parent instanceof ArrayNode array) {
                array.remove(location.last().getMatchingIndex());
            } else {
                ((ObjectNode) parent).remove(location.last().getMatchingProperty());
            }
        };
    }
}
