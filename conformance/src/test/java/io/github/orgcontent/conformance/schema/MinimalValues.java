package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.testing.Nodes;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The smallest valid JSON value of each definition of a schema: an object has the required properties, and the first optional
 * properties with which it violates no rule.
 */
public final class MinimalValues {
    /** The language of the texts. */
    static final String LANGUAGE = "en";

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();
    private static final int MAX_OPTIONAL = 2;

    private final JsonNode schema;
    private final Map<String, JsonNode> values = new HashMap<>();

    public MinimalValues(JsonNode schema) {
        this.schema = schema;
    }

    JsonNode definition(String name) {
        return name.equals(OrganizationContent.class.getSimpleName())
                ? schema
                : schema.get("$defs").get(name);
    }

    /** The value of a definition. */
    public JsonNode of(String name) {
        JsonNode value = values.get(name);
        if (value == null) {
            JsonNode definition = definition(name);
            value = definition.has("additionalProperties") && definition.has("properties")
                    ? object(name, definition)
                    : value(definition, definition.get("title").asString());
            values.put(name, value);
        }
        return value.deepCopy();
    }

    private JsonNode value(JsonNode use, String title) {
        String text = use.path("title").asString(title);
        if (use.has("examples") && use.get("examples").get(0).isString()) {
            return use.get("examples").get(0);
        } else if (use.path("additionalProperties").isObject()) {
            return Nodes.object().set(LANGUAGE, value(use.get("additionalProperties"), text));
        } else if (use.has("items")) {
            return Nodes.array(List.of()).add(value(use.get("items"), text));
        } else if (use.has("$ref")) {
            return ofReference(EditorSchema.nameOf(use.get("$ref")), text);
        } else if (use.has("const") || use.has("enum")) {
            return use.has("const") ? use.get("const") : use.get("enum").get(0);
        } else if (use.path("allOf").path(0).at("/then/$ref").isString()) {
            return of(EditorSchema.nameOf(use.at("/allOf/0/then/$ref")));
        } else if (use.path("allOf").path(0).has("$ref")) {
            return value(use.get("allOf").get(0), text);
        }
        return scalar(use, text);
    }

    private static JsonNode scalar(JsonNode use, String text) {
        return switch (use.get("type").asString()) {
            case "string" -> JsonNodeFactory.instance.stringNode(text);
            case "integer" ->
                use.path("minimum").isMissingNode() ? JsonNodeFactory.instance.numberNode(1) : use.get("minimum");
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            default -> throw new IllegalArgumentException("no value of " + use);
        };
    }

    // The text of a text is the title of the property.
    private JsonNode ofReference(String name, String title) {
        JsonNode definition = definition(name);
        if (name.equals("LanguageTag")) {
            return JsonNodeFactory.instance.stringNode(LANGUAGE);
        }
        ObjectNode untitled = (ObjectNode) definition.deepCopy();
        untitled.remove("title");
        return definition.has("properties") ? of(name) : value(untitled, title);
    }

    private JsonNode object(String name, JsonNode definition) {
        List<String> required = new ArrayList<>();
        definition.path("required").forEach(property -> required.add(property.asString()));
        List<String> optional = definition.get("properties").propertyNames().stream()
                .filter(property -> !required.contains(property))
                .filter(property -> !property.startsWith("$"))
                .toList();
        for (int size = 0; size <= MAX_OPTIONAL; size++) {
            Optional<JsonNode> valid = firstValid(name, definition, required, optional, size);
            if (valid.isPresent()) {
                return valid.get();
            }
        }
        throw new IllegalStateException("no valid " + name + " with " + MAX_OPTIONAL + " optional properties");
    }

    private Optional<JsonNode> firstValid(
            String name, JsonNode definition, List<String> chosen, List<String> optional, int size) {
        if (size == 0) {
            JsonNode object = objectOf(definition, chosen);
            return !object.isEmpty() && isValid(name, object) ? Optional.of(object) : Optional.empty();
        }
        for (int i = 0; i < optional.size(); i++) {
            List<String> more = new ArrayList<>(chosen);
            more.add(optional.get(i));
            Optional<JsonNode> valid =
                    firstValid(name, definition, more, optional.subList(i + 1, optional.size()), size - 1);
            if (valid.isPresent()) {
                return valid;
            }
        }
        return Optional.empty();
    }

    private ObjectNode objectOf(JsonNode definition, List<String> chosen) {
        ObjectNode object = Nodes.object();
        definition.get("properties").properties().stream()
                .filter(property -> chosen.contains(property.getKey()))
                .forEach(property -> object.set(property.getKey(), value(property.getValue(), property.getKey())));
        return object;
    }

    private static boolean isValid(String name, JsonNode object) {
        Object document = MAPPER.readValue(object.toString(), Snippets.typeOf(name));
        return ContentValidator.standard().validate(document).stream()
                .allMatch(violation -> violation.severity() == Severity.WARNING);
    }
}
