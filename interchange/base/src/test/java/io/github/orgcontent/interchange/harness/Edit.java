package io.github.orgcontent.interchange.harness;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A change of a document. */
@FunctionalInterface
interface Edit {
    void on(ObjectNode root);

    /** Something else in a place. */
    static Edit put(String pointer, JsonNode value) {
        JsonPointer place = JsonPointer.compile(pointer);
        return root -> {
            JsonNode parent = root.at(place.head());
            if (parent instanceof ArrayNode array) {
                array.set(place.last().getMatchingIndex(), value);
            } else {
                ((ObjectNode) parent).set(place.last().getMatchingProperty(), value);
            }
        };
    }

    /** Nothing in a place; what follows in a list moves up. */
    static Edit remove(JsonPointer place) {
        return root -> {
            JsonNode parent = root.at(place.head());
            if (parent instanceof ArrayNode array) {
                array.remove(place.last().getMatchingIndex());
            } else {
                ((ObjectNode) parent).remove(place.last().getMatchingProperty());
            }
        };
    }
}
