package io.github.orgcontent.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.testing.Case;
import io.github.orgcontent.testing.Nodes;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.Severity;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EditorSchemaTest {
    private static final ObjectNode SCHEMA = EditorSchema.create();
    private static final JsonNode DEFINITIONS = SCHEMA.get("$defs");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[0-9]+:((?:[^}\\\\]|\\\\.)*)}");

    private static final Map<Class<?>, SchemaValidator> VALIDATORS = ContentSchema.types().stream()
            .collect(Collectors.toMap(Function.identity(), EditorSchemaTest::validatorOf));

    @Test
    void withoutTheKeywordsOfEditorsItIsTheValidatingSchema() {
        ObjectNode expected =
                Nodes.parse(ContentSchema.of(OrganizationContent.class).toString());

        assertThat(Nodes.toText(EditorSchema.withoutKeywords(SCHEMA).put("$id", "")))
                .isEqualTo(Nodes.toText(expected.put("$id", "")));
        assertThat(EditorSchema.KEYWORDS).allMatch(keyword -> SCHEMA.findParent(keyword) != null);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theVerdictIsThatOfTheValidatingSchema(Case document) {
        SchemaValidator validator = Objects.requireNonNull(VALIDATORS.get(document.type()));

        assertThat(validator.problems(document.text()).isEmpty())
                .isEqualTo(SchemaExpressibility.problems(document).isEmpty());
    }

    // A document of another type than the complete content cannot refer to its schema: it is also a part of a content.
    static Stream<Case> cases() {
        return Case.all().stream()
                .filter(SchemaExpressibility::isJson)
                .filter(document -> document.type() == OrganizationContent.class
                        || !document.text().contains("\"$schema\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void aSnippetWithItsDefaultTextsIsValid(String name, JsonNode snippet) {
        String json = filled(snippet.get("body"));
        Object document = MAPPER.readValue(json, Snippets.typeOf(name));

        assertThat(validatorOf(name).problems(json)).isEmpty();
        assertThat(ContentValidator.standard().validate(document))
                .noneMatch(violation -> violation.severity() == Severity.ERROR);
        assertThat(json).doesNotContain("$", "^").isNotEqualTo("{}");
    }

    static Stream<Arguments> snippets() {
        return Stream.concat(Stream.of(Map.entry("OrganizationContent", SCHEMA)), DEFINITIONS.properties().stream())
                .flatMap(definition -> definition
                        .getValue()
                        .path(EditorSchema.SNIPPETS)
                        .valueStream()
                        .map(snippet -> Arguments.of(definition.getKey(), snippet)));
    }

    @Test
    void everyObjectAndEveryBranchOfAChoiceHasASnippet() {
        assertThat(DEFINITIONS.properties())
                .filteredOn(definition ->
                        definition.getValue().path("type").asString("").equals("object"))
                .allMatch(definition -> definition.getValue().has(EditorSchema.SNIPPETS));
        assertThat(labels("Block")).contains("paragraph", "heading", "list", "quotation", "table", "figure");
        assertThat(labels("NewsArticle")).containsExactly("News article", "Press release", "Media advisory");
    }

    @Test
    void everyPatternHasAMessageOfTheLibrary() {
        assertThat(SCHEMA.findParents("pattern"))
                .filteredOn(schema -> schema.has("not"))
                .hasSizeGreaterThan(20)
                .allSatisfy(schema -> assertThat(
                                schema.path(EditorSchema.PATTERN_MESSAGE).asString(""))
                        .isNotEmpty()
                        .doesNotContain("{", "}")
                        .isEqualTo(schema.get(EditorSchema.MESSAGE).asString()));
        assertThat(DEFINITIONS.at("/Id/patternErrorMessage").asString()).startsWith("must be an id: lower-case");
        assertThat(DEFINITIONS.at("/Identifier/allOf").findValuesAsString(EditorSchema.PATTERN_MESSAGE))
                .contains("is not a well-formed ror identifier");
    }

    @Test
    void everyWordHasADescription() {
        assertThat(SCHEMA.findParents("enum"))
                .filteredOn(schema -> !schema.path("title").asString("").isEmpty())
                .filteredOn(schema -> !schema.equals(DEFINITIONS.get("x-rules")))
                .hasSizeGreaterThan(5)
                .allSatisfy(schema -> assertThat(
                                schema.path(EditorSchema.ENUM_DESCRIPTIONS).valueStream())
                        .hasSameSizeAs(schema.get("enum"))
                        .allMatch(text -> text.asString().endsWith(".")));
    }

    private static Stream<String> labels(String name) {
        return DEFINITIONS
                .get(name)
                .get(EditorSchema.SNIPPETS)
                .valueStream()
                .map(s -> s.get("label").asString());
    }

    private static String filled(JsonNode body) {
        String numbers = body.toString().replaceAll("\"\\^(\\$\\{[0-9]+:[^}]*})\"", "$1");
        return PLACEHOLDER.matcher(numbers).replaceAll("$1");
    }

    private static SchemaValidator validatorOf(Class<?> type) {
        return validatorOf(type.getSimpleName());
    }

    private static SchemaValidator validatorOf(String name) {
        if (name.equals(OrganizationContent.class.getSimpleName())) {
            return SchemaValidator.of(SCHEMA);
        }
        ObjectNode schema = Nodes.object("$ref", "#/$defs/" + name);
        return SchemaValidator.of(schema.set("$defs", DEFINITIONS));
    }
}
