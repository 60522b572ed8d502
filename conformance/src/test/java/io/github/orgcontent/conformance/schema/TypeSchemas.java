package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.json.bind.UnionCodec;
import io.github.orgcontent.testing.Nodes;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas for generators of types, derived from the validating schema. Records, choices and enumerations are definitions; each
 * reference to another definition is replaced by its type. A reference has no other keyword, a choice is {@code oneOf} of
 * references with a discriminator, and no keyword limits a string, a list or a map.
 */
final class TypeSchemas {
    private static final String ROOT = OrganizationContent.class.getSimpleName();
    private static final String REF = "$ref";
    private static final String ENUM = "enum";
    private static final String PROPERTIES = "properties";
    private static final String ADDITIONAL_PROPERTIES = "additionalProperties";

    private final JsonNode source = SchemaGenerator.schemaOf(OrganizationContent.class, List.of());
    private final JsonNode definitions = source.get("$defs");
    private final boolean isOpenApi;

    private TypeSchemas(boolean isOpenApi) {
        this.isOpenApi = isOpenApi;
    }

    /** A JSON Schema. */
    static ObjectNode jsonSchema() {
        var types = new TypeSchemas(false);
        ObjectNode schema = Nodes.object("$schema", types.source.get("$schema").asString());
        schema.put("$id", types.source.get("$id").asString().replace(".json", ".types.json"));
        schema.setAll(types.definitionOf(ROOT, types.source));
        types.addDefinitions(schema.putObject("$defs"));
        return schema;
    }

    /** An OpenAPI document without paths, whose components are the types. */
    static ObjectNode openApi() {
        var types = new TypeSchemas(true);
        ObjectNode document = Nodes.object("openapi", "3.1.0");
        ObjectNode info = document.putObject("info");
        info.set("title", types.source.get("title"));
        info.set("description", types.source.get("description"));
        info.put("version", OrganizationContent.SCHEMA_VERSION);
        ObjectNode schemas = document.putObject("components").putObject("schemas");
        schemas.set(ROOT, types.definitionOf(ROOT, types.source));
        types.addDefinitions(schemas);
        return document;
    }

    private void addDefinitions(ObjectNode target) {
        definitions.properties().forEach(definition -> {
            if (isNamed(definition.getKey()) || isDocument(definition.getKey())) {
                target.set(definition.getKey(), definitionOf(definition.getKey(), definition.getValue()));
            }
        });
    }

    // Generators make types of these; of a string, a list or a map they make none, and then the description is lost.
    private boolean isNamed(String name) {
        JsonNode definition = definitions.path(name);
        return !name.startsWith("x-") && (definition.has(PROPERTIES) || definition.has(ENUM));
    }

    private static boolean isDocument(String name) {
        return ContentSchema.types().stream()
                .anyMatch(type -> type.getSimpleName().equals(name));
    }

    // Some generators name a type by its title, others by the name of its definition.
    private ObjectNode definitionOf(String name, JsonNode definition) {
        List<JsonNode> branches = definition
                .path("allOf")
                .valueStream()
                .filter(rule -> rule.path("then").has(REF))
                .toList();
        ObjectNode type = Nodes.object("title", name);
        return type.setAll(branches.isEmpty() ? described(definition, definition) : choice(definition, branches));
    }

    private ObjectNode choice(JsonNode definition, List<JsonNode> branches) {
        ObjectNode choice = Nodes.object();
        choice.set("description", definition.get("description"));
        ArrayNode oneOf = choice.putArray("oneOf");
        ObjectNode discriminator = choice.putObject("discriminator").put("propertyName", UnionCodec.TYPE);
        for (JsonNode branch : branches) {
            ObjectNode reference = typeOf(branch.get("then"));
            oneOf.add(reference);
            if (isOpenApi) {
                String value = branch.at("/if/properties/" + UnionCodec.TYPE + "/const")
                        .asString();
                discriminator.withObject("/mapping").set(value, reference.get(REF));
            }
        }
        return choice;
    }

    private ObjectNode typeOf(JsonNode schema) {
        String name = referenceIn(schema);
        if (name.isEmpty()) {
            return described(schema, schema);
        } else if (isNamed(name)) {
            return Nodes.object(REF, (isOpenApi ? "#/components/schemas/" : "#/$defs/") + name);
        }
        return described(schema, definitions.get(name));
    }

    // A reference next to other keywords is the only element of a list.
    private static String referenceIn(JsonNode schema) {
        JsonNode allOf = schema.path("allOf");
        JsonNode reference = allOf.size() == 1 && allOf.get(0).has(REF) ? allOf.get(0) : schema;
        return reference.path(REF).asString("").replaceFirst(".*/", "");
    }

    private ObjectNode described(JsonNode schema, JsonNode definition) {
        ObjectNode type = Nodes.object();
        if (schema.has("description")) {
            type.set("description", schema.get("description"));
        }
        if (definition.has("const")) {
            return enumeration(type, Nodes.array(List.of(definition.get("const").asString())));
        } else if (definition.has(ENUM)) {
            return enumeration(type, definition.get(ENUM));
        }
        type.set("type", definition.get("type"));
        switch (definition.get("type").asString()) {
            case "object" -> addProperties(type, definition);
            case "array" -> type.set("items", typeOf(definition.get("items")));
            case "integer" -> addRange(type, definition);
            default -> {}
        }
        return type;
    }

    private static ObjectNode enumeration(ObjectNode type, JsonNode values) {
        type.put("type", "string").set(ENUM, values);
        return type;
    }

    private void addProperties(ObjectNode type, JsonNode definition) {
        if (!definition.has(PROPERTIES)) {
            type.set(ADDITIONAL_PROPERTIES, typeOf(definition.get(ADDITIONAL_PROPERTIES)));
            return;
        }
        ObjectNode properties = type.putObject(PROPERTIES);
        definition
                .get(PROPERTIES)
                .properties()
                .forEach(property -> properties.set(property.getKey(), typeOf(property.getValue())));
        if (definition.has("required")) {
            type.set("required", definition.get("required"));
        }
        type.put(ADDITIONAL_PROPERTIES, false);
    }

    // The limits select a type with enough bits.
    private void addRange(ObjectNode type, JsonNode definition) {
        type.set("minimum", definition.get("minimum"));
        type.set("maximum", definition.get("maximum"));
        if (isOpenApi && definition.get("maximum").asLong() > Integer.MAX_VALUE) {
            type.put("format", "int64");
        }
    }
}
