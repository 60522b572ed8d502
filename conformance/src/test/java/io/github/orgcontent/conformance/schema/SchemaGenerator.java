package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.json.bind.RecordCodec;
import io.github.orgcontent.json.bind.UnionCodec;
import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.testing.Nodes;
import io.github.orgcontent.value.WireName;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Derives the JSON Schema of a type from its components, their annotations and their Javadoc: the codecs and the validator
 * use the same sources.
 */
final class SchemaGenerator {
    private static final String TYPE = UnionCodec.TYPE;

    private final Map<String, ObjectNode> definitions = new TreeMap<>();
    private final ComponentSchemas components = new ComponentSchemas(this);

    private SchemaGenerator() {}

    /**
     * The schema of a type.
     *
     * @param notInSchema the codes of the rules that it does not express, or only in part
     */
    static ObjectNode schemaOf(Class<?> type, Collection<String> notInSchema) {
        var generator = new SchemaGenerator();
        ObjectNode schema = Nodes.object("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ContentSchema.of(type).id());
        schema.setAll(generator.documentOf(type));
        ObjectNode definitions = schema.putObject("$defs");
        definitions.setAll(generator.definitions);
        definitions.set("x-rules", otherRules(notInSchema));
        return schema;
    }

    // The properties of a localized text are languages.
    private ObjectNode documentOf(Class<?> type) {
        ObjectNode definition = definitionOf(type);
        if (type.isRecord() && definition.get("properties") instanceof ObjectNode properties) {
            ObjectNode reference = described(
                    RecordCodec.SCHEMA,
                    "Reference to this schema, for editors; it is not content, and readers ignore it.");
            reference.setAll(reference("Text", ValueSchemas::text));
            ObjectNode others = properties.deepCopy();
            properties.removeAll();
            properties.set(RecordCodec.SCHEMA, reference.put("title", "Schema"));
            properties.setAll(others);
        }
        return definition;
    }

    // A definition, which strict validators accept without a declaration; an unknown keyword is an error for them.
    private static ObjectNode otherRules(Collection<String> codes) {
        ObjectNode definition = Nodes.object("title", "Other rules")
                .put("description", "Codes of the rules that this schema does not express, or only in part.")
                .put("type", "string");
        definition.set("enum", Nodes.array(codes));
        return definition;
    }

    /** A reference to the definition of a type. */
    ObjectNode reference(Class<?> type) {
        return reference(ValueSchemas.nameOf(type), () -> definitionOf(type));
    }

    /** A reference to a definition, which is generated at the first reference. */
    ObjectNode reference(String name, Supplier<ObjectNode> definition) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, Nodes.object());
            definitions.put(name, definition.get());
        }
        return Nodes.object("$ref", "#/$defs/" + name);
    }

    /** The beginning of every definition: title and description. */
    static ObjectNode described(String name, String description) {
        return Nodes.object("title", words(name)).put("description", description);
    }

    /** A name as words: {@code publishedAt} as {@code Published at}. */
    static String words(String name) {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private ObjectNode definitionOf(Class<?> type) {
        if (ValueSchemas.isValue(type)) {
            return ValueSchemas.definitionOf(type, this);
        } else if (type.isEnum()) {
            return enumeration(type);
        } else if (type.isSealed()) {
            return choice(type);
        }
        return record(type);
    }

    private static ObjectNode enumeration(Class<?> type) {
        ObjectNode definition = described(type).put("type", "string");
        List<String> names = Arrays.stream(type.getEnumConstants())
                .map(constant -> WireName.of((Enum<?>) constant))
                .toList();
        definition.set("enum", Nodes.array(names));
        return definition;
    }

    private static ObjectNode described(Class<?> type) {
        return described(type.getSimpleName(), Javadoc.of(type).sentence());
    }

    // With "anyOf" a validator would report the errors of every branch, also of branches that were not selected.
    private ObjectNode choice(Class<?> type) {
        ObjectNode definition = described(type).put("type", "object");
        List<Class<?>> branches = List.of(type.getPermittedSubclasses());
        List<String> names =
                branches.stream().map(branch -> Codecs.nameOf(branch, type)).toList();
        ObjectNode discriminator = definition.putObject("properties").putObject(TYPE);
        discriminator.setAll(described(TYPE, kindOf(type)));
        discriminator.set("enum", Nodes.array(names));
        definition.set("required", Nodes.array(List.of(TYPE)));
        ArrayNode allOf = definition.putArray("allOf");
        branches.forEach(branch -> allOf.add(branch(Codecs.nameOf(branch, type), reference(branch))));
        return definition;
    }

    private static String kindOf(Class<?> choice) {
        return "The kind of " + choice.getSimpleName().toLowerCase(Locale.ROOT) + ".";
    }

    private static ObjectNode branch(String name, ObjectNode then) {
        ObjectNode branch = Nodes.object();
        ObjectNode condition = branch.putObject("if");
        condition.putObject("properties").putObject(TYPE).put("const", name);
        condition.set("required", Nodes.array(List.of(TYPE)));
        branch.set("then", then);
        return branch;
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode definition = described(type).put("type", "object");
        ObjectNode properties = definition.putObject("properties");
        List<String> required = new ArrayList<>();
        Class<?> choice = Codecs.unionOf(type);
        if (choice != null) {
            ObjectNode discriminator = described(TYPE, kindOf(choice)).put("const", Codecs.nameOf(type, choice));
            properties.set(TYPE, discriminator);
            required.add(TYPE);
        }
        for (RecordComponent component : type.getRecordComponents()) {
            properties.set(component.getName(), components.propertyOf(component));
            if (ComponentSchemas.isRequired(component)) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            definition.set("required", Nodes.array(required));
        }
        addRules(type, definition.put("additionalProperties", false));
        return definition;
    }

    private static void addRules(Class<?> type, ObjectNode definition) {
        for (Rules rules : type.getAnnotationsByType(Rules.class)) {
            for (Rule<Object> rule : RuleSet.of(rules.value())) {
                if (!rule.schema().isEmpty()) {
                    definition.withArray("allOf").addAll(parts(rule));
                }
            }
        }
    }

    /** The conditions of a rule in the schema of its type; empty if the schema does not express it. */
    static ArrayNode parts(Rule<?> rule) {
        return rule.schema().isEmpty() ? Nodes.array(List.of()) : parts(completed(Nodes.parse(rule.schema())));
    }

    // Portable patterns; and each list declares its items, which some tools require. It accepts any: the property
    // itself
    // restricts them, and an invalid entry is not a violation of the rule as well.
    private static ObjectNode completed(JsonNode rule) {
        PortablePatterns.replaceIn(rule);
        rule.findParents("minItems").forEach(list -> ((ObjectNode) list).putObject("items"));
        return (ObjectNode) rule;
    }

    // A rule that is itself a list of conditions needs no list around it.
    private static ArrayNode parts(ObjectNode rule) {
        boolean isList = rule.size() == 1 && rule.has("allOf");
        return isList ? (ArrayNode) rule.get("allOf") : Nodes.array(List.of()).add(rule);
    }
}
