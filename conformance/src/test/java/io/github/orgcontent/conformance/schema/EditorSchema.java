package io.github.orgcontent.conformance.schema;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.constraint.Rules;
import io.github.orgcontent.json.bind.Codecs;
import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.testing.Nodes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema for editors: the validating schema with keywords of Visual Studio Code, which other editors read, too. It accepts
 * the same documents. Strict validators reject these keywords, so the validating schema does not contain them.
 */
public final class EditorSchema {
    static final String PATTERN_MESSAGE = "patternErrorMessage";
    static final String MESSAGE = "errorMessage";
    static final String ENUM_DESCRIPTIONS = "enumDescriptions";
    static final String MARKDOWN = "markdownDescription";
    static final String SNIPPETS = "defaultSnippets";

    /** The keywords that the validating schema does not have. */
    static final Set<String> KEYWORDS =
            Set.of(PATTERN_MESSAGE, MESSAGE, ENUM_DESCRIPTIONS, MARKDOWN, SNIPPETS, "$comment");

    private static final String COMMENT =
            "For editors: accepts the same documents as organization-content.json. Validate with that file.";
    private static final String REF = "$ref";
    private static final MessageCatalog MESSAGES = MessageCatalog.in(Locale.ENGLISH);
    private static final Map<String, String> CODES = codes();
    private static final Map<JsonNode, String> RULES = rules();

    private final JsonNode source = SchemaGenerator.schemaOf(
            OrganizationContent.class, SchemaExpressibility.notInSchema(OrganizationContent.class));
    private final JsonNode definitions = source.get("$defs");
    private final Snippets snippets = new Snippets(source);

    private EditorSchema() {}

    /** The schema of the complete content, with the other document types among its definitions. */
    public static ObjectNode create() {
        var editor = new EditorSchema();
        ObjectNode schema = Nodes.object("$schema", editor.source.get("$schema").asString());
        schema.put("$id", editor.source.get("$id").asString().replace(".json", ".editor.json"))
                .put("$comment", COMMENT);
        ObjectNode rest = (ObjectNode) editor.source.deepCopy();
        rest.remove(List.of("$schema", "$id"));
        schema.setAll(rest);
        editor.annotate(OrganizationContent.class.getSimpleName(), schema);
        schema.get("$defs").properties().stream()
                .filter(definition -> !definition.getKey().startsWith("x-"))
                .forEach(definition -> editor.annotate(definition.getKey(), (ObjectNode) definition.getValue()));
        return schema;
    }

    /** The schema without the keywords of editors. */
    static ObjectNode withoutKeywords(ObjectNode schema) {
        ObjectNode plain = schema.deepCopy();
        removeKeywords(plain);
        return plain;
    }

    private static void removeKeywords(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            object.remove(KEYWORDS);
        }
        schema.forEach(EditorSchema::removeKeywords);
    }

    private void annotate(String name, ObjectNode definition) {
        addMessage(name, definition);
        addEnumDescriptions(name, definition);
        definition.path("properties").forEach(property -> addDescription((ObjectNode) property));
        definition.path("allOf").forEach(EditorSchema::addMessageOfRule);
        ArrayNode ofType = snippets.of(name);
        if (!ofType.isEmpty()) {
            definition.set(SNIPPETS, ofType);
        }
    }

    // "not" and the type have no message of their own.
    private static void addMessage(String name, ObjectNode definition) {
        String code = CODES.get(name);
        if (code != null && definition.path("type").asString("").equals("string")) {
            Map<String, String> parameters = Map.of(
                    "tag",
                    "the value",
                    "date",
                    "the value",
                    "max",
                    definition.path("maxLength").asString(""));
            addMessage(definition, MESSAGES.render(code, parameters));
        }
    }

    private static void addMessage(ObjectNode schema, String message) {
        if (schema.has("pattern")) {
            schema.put(PATTERN_MESSAGE, message);
        }
        schema.put(MESSAGE, message);
    }

    // The parameters of the message are the constants of the condition.
    private static void addMessageOfRule(JsonNode part) {
        String code = RULES.get(part);
        if (code == null || !part.has("then")) {
            return;
        }
        Map<String, String> parameters = new HashMap<>();
        part.at("/if/properties").properties().stream()
                .filter(property -> property.getValue().has("const"))
                .forEach(property -> parameters.put(
                        property.getKey(), property.getValue().get("const").asString()));
        part.get("then").findParents("pattern").stream()
                .filter(schema -> schema.has("not"))
                .forEach(schema -> addMessage((ObjectNode) schema, MESSAGES.render(code, parameters)));
    }

    private void addEnumDescriptions(String name, ObjectNode definition) {
        if (definition.has("enum")) {
            Class<?> type = Snippets.typeOf(name);
            List<String> sentences = List.of(type.getEnumConstants()).stream()
                    .map(constant -> Javadoc.of(type).ofConstant(((Enum<?>) constant).name()))
                    .toList();
            definition.set(ENUM_DESCRIPTIONS, Nodes.array(sentences));
        } else if (definition.at("/properties/type/enum").isArray()) {
            List<String> branches = definition.get("allOf").findValues("then").stream()
                    .map(then -> definitions
                            .get(nameOf(then.get(REF)))
                            .get("description")
                            .asString())
                    .toList();
            ((ObjectNode) definition.at("/properties/type")).set(ENUM_DESCRIPTIONS, Nodes.array(branches));
        }
    }

    // The language service of Visual Studio Code shows the description of the definition instead of that of the
    // property. This keyword next to the reference, which is also the only element of "allOf", takes precedence.
    private static void addDescription(ObjectNode property) {
        JsonNode reference =
                property.has(REF) ? property : property.path("allOf").path(0);
        if (reference.has(REF)) {
            String description = property.get("description").asString();
            ((ObjectNode) reference).put(MARKDOWN, description.replaceAll("[\\\\`*_{}\\[\\]<>#|]", "\\\\$0"));
        }
    }

    static String nameOf(JsonNode reference) {
        return reference.asString().replaceFirst(".*/", "");
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(DefinitionCodes.all());
        codes.put("LanguageTag", "language.malformed");
        return codes;
    }

    private static Map<JsonNode, String> rules() {
        Map<JsonNode, String> codes = new HashMap<>();
        for (Class<?> type : Codecs.STANDARD.modelTypes().keySet()) {
            for (Rules rules : type.getAnnotationsByType(Rules.class)) {
                for (Rule<Object> rule : RuleSet.of(rules.value())) {
                    SchemaGenerator.parts(rule).forEach(part -> codes.put(part, rule.code()));
                }
            }
        }
        return codes;
    }
}
