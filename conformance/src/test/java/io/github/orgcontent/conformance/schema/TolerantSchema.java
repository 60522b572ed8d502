package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.constraint.StringFormat;
import io.github.orgcontent.testing.Nodes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The schema for a tolerant reader: it accepts unknown properties, words of enumerations and types. */
final class TolerantSchema {
    private static final int MAX_LENGTH = 50;
    private static final String WORD = "^[a-z][a-z0-9-]*" + StringFormat.END;
    private static final String COMMENT =
            "For documents of later minor versions: accepts unknown properties, words of enumerations and types.";

    private TolerantSchema() {}

    /** Derives the schema from the strict one of the same type. */
    static ObjectNode of(ObjectNode strict, String id) {
        ObjectNode tolerant = Nodes.object("$schema", strict.get("$schema").asString());
        tolerant.put("$id", id).put("$comment", COMMENT);
        ObjectNode rest = strict.deepCopy();
        rest.remove("$schema");
        rest.remove("$id");
        tolerant.setAll(rest);
        open(tolerant);
        return tolerant;
    }

    private static void open(JsonNode schema) {
        schema.properties().forEach(property -> {
            if (!property.getKey().equals("x-rules")) {
                open(property.getValue());
            }
        });
        if (schema.isArray()) {
            schema.forEach(TolerantSchema::open);
        }
        if (schema instanceof ObjectNode object) {
            openObject(object);
        }
    }

    private static void openObject(ObjectNode schema) {
        if (schema.path("additionalProperties").isBoolean()) {
            schema.remove("additionalProperties");
        }
        // Conditions of rules have no title; they concern known words only.
        if (schema.path("enum").isArray() && schema.has("title")) {
            schema.put("type", "string");
            schema.set("examples", schema.remove("enum"));
            schema.put("maxLength", MAX_LENGTH);
            PortablePatterns.add(schema, "", WORD);
        }
    }
}
