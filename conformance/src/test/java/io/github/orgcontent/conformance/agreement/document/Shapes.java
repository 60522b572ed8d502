package io.github.orgcontent.conformance.agreement.document;

import io.github.orgcontent.conformance.agreement.document.Shape.Properties;
import io.github.orgcontent.conformance.agreement.document.Shape.Property;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.richtext.ListBlock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Derives the shapes from a published schema. An unsupported schema is an error. */
final class Shapes {
    private static final String REFERENCE = "#/$defs/";
    private static final String NESTED_LIST = "NestedList";
    private static final int UNLIMITED = 0;

    private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

    private final JsonNode definitions;
    private int nestedLists;

    private Shapes(JsonNode definitions) {
        this.definitions = definitions;
    }

    /** The shape of the documents of a type. */
    static Shape of(Class<?> type) {
        return SHAPES.computeIfAbsent(type, Shapes::read);
    }

    private static Shape read(Class<?> type) {
        JsonNode schema = JsonMapper.shared().readTree(ContentSchema.of(type).toString());
        return new Shapes(schema.get("$defs")).of(schema, type.getSimpleName());
    }

    private Shape of(JsonNode schema, String name) {
        if (schema.has("$ref")) {
            String referenced = schema.get("$ref").asString().substring(REFERENCE.length());
            return reference(referenced);
        } else if (schema.at("/allOf/0").has("$ref")) {
            return limited(of(schema.at("/allOf/0"), name), schema);
        } else if (schema.has("enum") || schema.has("const")) {
            return new Shape.Enumeration(words(schema));
        } else if (schema.has("propertyNames")) {
            return new Shape.Languages(
                    of(schema.get("additionalProperties"), name),
                    schema.path("minProperties").asInt(0),
                    schema.get("maxProperties").asInt());
        }
        return switch (schema.get("type").asString()) {
            case "object" -> isChoice(schema) ? choice(schema) : properties(schema, name);
            case "array" -> items(schema, name);
            case "string" ->
                new Shape.FormattedString(name, schema.path("maxLength").asInt(UNLIMITED));
            case "integer" ->
                new Shape.IntegerRange(
                        schema.get("minimum").asLong(), schema.get("maximum").asLong());
            case "boolean" -> new Shape.BooleanValue();
            default -> throw new IllegalArgumentException("no shape for " + schema);
        };
    }

    private Shape reference(String referenced) {
        boolean isNested = referenced.equals(NESTED_LIST);
        nestedLists += isNested ? 1 : 0;
        Shape shape = of(definitions.get(referenced), referenced);
        nestedLists -= isNested ? 1 : 0;
        return shape;
    }

    // A list that is nested more deeply violates a rule.
    private boolean isTooDeep(JsonNode property) {
        return nestedLists == ListBlock.MAX_DEPTH - 1
                && property.toString().contains("\"" + REFERENCE + NESTED_LIST + "\"");
    }

    // A reference may be combined with a smaller limit, for a string or for the strings in an object.
    private static Shape limited(Shape shape, JsonNode schema) {
        if (shape instanceof Shape.Languages languages && schema.has("additionalProperties")) {
            Shape value = limited(languages.value(), schema.get("additionalProperties"));
            return new Shape.Languages(value, languages.least(), languages.most());
        } else if (shape instanceof Shape.FormattedString string && schema.has("maxLength")) {
            return new Shape.FormattedString(
                    string.form(), schema.get("maxLength").asInt());
        }
        return shape;
    }

    private static List<String> words(JsonNode schema) {
        return schema.has("const")
                ? List.of(schema.get("const").asString())
                : schema.get("enum").valueStream().map(JsonNode::asString).toList();
    }

    private static boolean isChoice(JsonNode schema) {
        return schema.get("properties").path("type").has("enum");
    }

    private Shape.Choice choice(JsonNode schema) {
        Map<String, Properties> branches = new LinkedHashMap<>();
        schema.get("allOf").forEach(branch -> {
            String type = branch.at("/if/properties/type/const").asString();
            branches.put(type, (Properties) of(branch.get("then"), type));
        });
        return new Shape.Choice(branches);
    }

    private Properties properties(JsonNode schema, String name) {
        List<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        Map<String, Property> properties = schema.get("properties").properties().stream()
                .filter(property -> !isTooDeep(property.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        p -> new Property(of(p.getValue(), p.getKey()), required.contains(p.getKey())),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return new Properties(name, properties);
    }

    private Shape items(JsonNode schema, String name) {
        return new Shape.Items(
                of(schema.get("items"), name),
                schema.path("minItems").asInt(0),
                schema.path("maxItems").asInt(UNLIMITED),
                schema.path("uniqueItems").asBoolean(false));
    }
}
