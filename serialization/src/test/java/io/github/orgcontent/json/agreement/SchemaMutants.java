package io.github.orgcontent.json.agreement;

import io.github.orgcontent.json.ContentSchema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every schema that differs from the published one in a single thing. A definition that stands in several schemas is
 * changed in the smallest of them.
 */
final class SchemaMutants {
    private static final Set<String> DELETED = Set.of(
            "pattern",
            "minimum",
            "maximum",
            "minLength",
            "maxLength",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "const",
            "enum",
            "additionalProperties",
            "propertyNames",
            "items",
            "if",
            "then",
            "else",
            "allOf",
            "anyOf",
            "$ref",
            "type",
            "uniqueItems",
            "required",
            "properties");

    private static final Set<String> BOUNDS = Set.of(
            "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");

    private static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "examples", "default", "format", "x-rules", "$schema", "$id");

    /** Keywords whose properties are names and no keywords. */
    private static final Set<String> OF_NAMES = Set.of("properties", "$defs");

    private final Class<?> type;
    private final ObjectNode schema;
    private final String definition;
    private final String base;
    private final List<SchemaMutant> mutants = new ArrayList<>();

    private SchemaMutants(Class<?> type, ObjectNode schema, String definition, String base) {
        this.type = type;
        this.schema = schema;
        this.definition = definition;
        this.base = base;
    }

    /** All mutants of all schemas. */
    static List<SchemaMutant> all() {
        List<SchemaMutant> all = new ArrayList<>();
        definitions().values().forEach(definition -> {
            definition.collect(definition.schema.at(definition.base), definition.base);
            all.addAll(definition.mutants);
        });
        return all;
    }

    private static Map<String, SchemaMutants> definitions() {
        Map<String, SchemaMutants> definitions = new LinkedHashMap<>();
        ContentSchema.types().stream()
                .sorted(Comparator.comparing(
                        type -> ContentSchema.of(type).toString().length()))
                .forEach(type -> {
                    ObjectNode schema = read(type);
                    definitions.putIfAbsent(
                            type.getSimpleName(), new SchemaMutants(type, schema, type.getSimpleName(), ""));
                    schema.get("$defs")
                            .propertyNames()
                            .forEach(name -> definitions.putIfAbsent(
                                    name, new SchemaMutants(type, schema, name, "/$defs/" + name)));
                });
        return definitions;
    }

    static ObjectNode read(Class<?> type) {
        return (ObjectNode) JsonMapper.shared().readTree(ContentSchema.of(type).toString());
    }

    private void collect(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            boolean isOfNames = OF_NAMES.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
            for (String name : List.copyOf(object.propertyNames())) {
                if (isOfNames || !(ANNOTATIONS.contains(name) || name.equals("$defs"))) {
                    String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                    mutate(isOfNames ? "" : name, object.get(name), place);
                    collect(object.get(name), place);
                }
            }
            if (object.path("type").asString("").equals("array") && !object.has("uniqueItems")) {
                add(pointer, "uniqueItems added", parent -> parent.put("uniqueItems", true));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), pointer + "/" + i);
            }
        }
    }

    private void mutate(String keyword, JsonNode value, String place) {
        if (keyword.isEmpty()) {
            delete(place);
            return;
        } else if (!DELETED.contains(keyword)) {
            throw new IllegalStateException("no mutant is known for " + keyword + " at " + place);
        }
        delete(place);
        if (BOUNDS.contains(keyword)) {
            replace(place, JsonNodeFactory.instance.numberNode(value.asLong() - 1));
            replace(place, JsonNodeFactory.instance.numberNode(value.asLong() + 1));
        } else if (keyword.equals("pattern")) {
            PatternMutants.of(value.asString())
                    .forEach(pattern -> replace(place, JsonNodeFactory.instance.stringNode(pattern)));
        } else if (keyword.equals("const")) {
            replace(place, JsonNodeFactory.instance.stringNode("other"));
        } else if (keyword.equals("type")) {
            replace(place, JsonNodeFactory.instance.stringNode(value.asString().equals("object") ? "array" : "object"));
        } else if (value instanceof ArrayNode array) {
            elements(place, array, keyword);
        }
    }

    private void elements(String place, ArrayNode array, String keyword) {
        for (int i = 0; i < array.size(); i++) {
            ArrayNode fewer = array.deepCopy();
            JsonNode removed = fewer.remove(i);
            String name = removed.isString() ? removed.asString() : "#" + i;
            change(place, "without " + name, fewer);
        }
        if (keyword.equals("enum")) {
            change(place, "with one more", array.deepCopy().add("other"));
        }
    }

    private void delete(String place) {
        String name = unescaped(place.substring(place.lastIndexOf('/') + 1));
        add(place, "deleted", parentOf(place), parent -> parent.remove(name));
    }

    private void replace(String place, JsonNode by) {
        change(place, "is " + by, by);
    }

    private void change(String place, String change, JsonNode by) {
        String name = unescaped(place.substring(place.lastIndexOf('/') + 1));
        add(place, change, parentOf(place), parent -> parent.set(name, by));
    }

    private void add(String place, String change, Consumer<ObjectNode> act) {
        add(place, change, place, act);
    }

    private void add(String place, String change, String changed, Consumer<ObjectNode> act) {
        ObjectNode copy = schema.deepCopy();
        copy.remove("$id");
        act.accept((ObjectNode) copy.at(changed));
        mutants.add(new SchemaMutant(type, definition, place.substring(base.length()), change, copy));
    }

    private static String parentOf(String place) {
        return place.substring(0, place.lastIndexOf('/'));
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
