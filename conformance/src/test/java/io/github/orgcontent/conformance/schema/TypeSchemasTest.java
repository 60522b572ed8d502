package io.github.orgcontent.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.testing.Case;
import io.github.orgcontent.testing.Nodes;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class TypeSchemasTest {
    private static final Path FOLDER =
            Path.of("..", "serialization", "src", "main", "resources", "io", "github", "orgcontent", "json", "types");

    private static final ObjectNode JSON_SCHEMA = TypeSchemas.jsonSchema();
    private static final ObjectNode OPEN_API = TypeSchemas.openApi();
    private static final JsonNode COMPONENTS = OPEN_API.at("/components/schemas");

    static final List<Arguments> DEFINITIONS =
            List.of(Arguments.of("JSON Schema", JSON_SCHEMA.get("$defs")), Arguments.of("OpenAPI", COMPONENTS));

    private static final Set<String> KEYWORDS = Set.of(
            "title",
            "description",
            "type",
            "enum",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "oneOf",
            "discriminator",
            "minimum",
            "maximum",
            "$ref");

    private static final Map<Class<?>, List<SchemaValidator>> VALIDATORS = ContentSchema.types().stream()
            .collect(Collectors.toMap(Function.identity(), type -> List.of(ofJsonSchema(type), ofOpenApi(type))));

    @Test
    void theFilesAreUpToDate() {
        GeneratedFile.compare(FOLDER.resolve("organization-content.types.json"), Nodes.toText(JSON_SCHEMA));
        GeneratedFile.compare(FOLDER.resolve("openapi-components.json"), Nodes.toText(OPEN_API));
    }

    @Test
    void theJsonSchemaIsASchema() {
        assertThat(SchemaValidator.ofSchemas().problems(JSON_SCHEMA.toString())).isEmpty();
    }

    @Test
    void onlyKeywordsThatGeneratorsSupportOccur() {
        Set<String> annotations = Set.of("$schema", "$id", "$defs");

        assertThat(schemas(JSON_SCHEMA).flatMap(TypeSchemasTest::names).filter(name -> !annotations.contains(name)))
                .isSubsetOf(KEYWORDS);
        assertThat(COMPONENTS.valueStream().flatMap(TypeSchemasTest::schemas).flatMap(TypeSchemasTest::names))
                .allMatch(name -> KEYWORDS.contains(name) || name.equals("format"));
    }

    // The only format: without it, openapi-generator uses a type with 32 bits for every integer.
    @Test
    void theOnlyFormatIsThatOfLargeIntegers() {
        assertThat(COMPONENTS.valueStream().flatMap(TypeSchemasTest::schemas).filter(schema -> schema.has("format")))
                .isNotEmpty()
                .allMatch(schema -> schema.get("format").asString().equals("int64")
                        && schema.get("type").asString().equals("integer"));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("DEFINITIONS")
    void aReferenceHasNoOtherKeywordAndADefinition(String name, JsonNode definitions) {
        assertThat(definitions.valueStream().flatMap(TypeSchemasTest::schemas).filter(schema -> schema.has("$ref")))
                .isNotEmpty()
                .allMatch(schema -> schema.size() == 1 && definitions.has(targetOf(schema)));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("DEFINITIONS")
    void aDefinitionIsNamedByItsTitleAndHasADescription(String name, JsonNode definitions) {
        definitions.properties().forEach(definition -> {
            assertThat(definition.getValue().path("title").asString()).isEqualTo(definition.getKey());
            assertThat(definition.getValue().path("description").asString()).endsWith(".");
        });
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("DEFINITIONS")
    void aChoiceHasBranchesWithDifferentTypes(String name, JsonNode definitions) {
        List<JsonNode> choices = definitions
                .valueStream()
                .flatMap(TypeSchemasTest::schemas)
                .filter(schema -> schema.has("oneOf"))
                .toList();

        assertThat(choices).hasSizeGreaterThan(1).allSatisfy(choice -> {
            List<JsonNode> branches = choice.get("oneOf")
                    .valueStream()
                    .map(branch -> definitions.get(targetOf(branch)))
                    .toList();
            assertThat(choice.at("/discriminator/propertyName").asString()).isEqualTo("type");
            assertThat(branches).allMatch(TypeSchemasTest::requiresOneType);
            assertThat(branches.stream().map(TypeSchemasTest::typeOf)).doesNotHaveDuplicates();
        });
    }

    @Test
    void theDiscriminatorOfOpenApiMapsEachTypeToItsBranch() {
        List<JsonNode> choices =
                COMPONENTS.valueStream().filter(schema -> schema.has("oneOf")).toList();

        assertThat(choices).isNotEmpty().allSatisfy(choice -> {
            JsonNode mapping = choice.at("/discriminator/mapping");
            assertThat(mapping.size()).isEqualTo(choice.get("oneOf").size());
            mapping.properties()
                    .forEach(entry -> assertThat(typeOf(
                                    COMPONENTS.get(lastStep(entry.getValue().asString()))))
                            .isEqualTo(entry.getKey()));
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("validCases")
    void validCasesAreAccepted(Case document) {
        assertThat(problems(document.type(), withoutReference(document))).isEmpty();
    }

    // Only the type of the complete content has a reference to the schema; the other types are also parts of a
    // document.
    private static String withoutReference(Case document) {
        if (document.type() == OrganizationContent.class || !document.text().contains("\"$schema\"")) {
            return document.text();
        }
        var json = (ObjectNode) JsonMapper.shared().readTree(document.text());
        json.remove("$schema");
        return json.toString();
    }

    @ParameterizedTest
    @MethodSource("invalidBlocks")
    void aDocumentWithAnotherStructureIsRejected(String block) {
        String content = "{\"about\": {\"en\": [%s]}, \"id\": \"a\", \"kind\": \"other\", \"name\": {\"en\": \"A\"}}";
        Class<?> profile = OrganizationProfile.class;

        assertThat(problems(profile, content.formatted("{\"type\": \"divider\"}")))
                .isEmpty();
        Objects.requireNonNull(VALIDATORS.get(profile))
                .forEach(validator ->
                        assertThat(validator.problems(content.formatted(block))).isNotEmpty());
    }

    static List<String> invalidBlocks() {
        return List.of(
                "{\"type\": \"chart\"}",
                "{\"type\": \"divider\", \"level\": 2}",
                "{\"type\": \"paragraph\"}",
                "{\"type\": \"paragraph\", \"spans\": [{\"text\": null}]}",
                "{\"type\": \"paragraph\", \"spans\": [5]}");
    }

    static Stream<Case> validCases() {
        return SchemaCasesTest.validCases();
    }

    private static List<String> problems(Class<?> type, String text) {
        return Objects.requireNonNull(VALIDATORS.get(type)).stream()
                .flatMap(validator -> validator.problems(text).stream())
                .toList();
    }

    private static SchemaValidator ofJsonSchema(Class<?> type) {
        boolean isRoot = type.getSimpleName().equals(JSON_SCHEMA.get("title").asString());
        ObjectNode schema = Nodes.object("$ref", isRoot ? "#/$defs/root" : "#/$defs/" + type.getSimpleName());
        schema.set("$defs", JSON_SCHEMA.get("$defs").deepCopy());
        schema.withObject("/$defs").set("root", JSON_SCHEMA.deepCopy().without(List.of("$defs", "$id")));
        return SchemaValidator.of(schema);
    }

    private static SchemaValidator ofOpenApi(Class<?> type) {
        ObjectNode schema = Nodes.object("$ref", "#/components/schemas/" + type.getSimpleName());
        return SchemaValidator.of(schema.set("components", OPEN_API.get("components")));
    }

    private static Stream<JsonNode> schemas(JsonNode schema) {
        Stream<JsonNode> inner = Stream.of("properties", "$defs")
                .flatMap(name -> schema.path(name).valueStream());
        Stream<JsonNode> list = schema.path("oneOf").valueStream();
        Stream<JsonNode> element =
                Stream.of("items", "additionalProperties").map(schema::path).filter(JsonNode::isObject);
        return Stream.concat(
                Stream.of(schema),
                Stream.of(inner, list, element).flatMap(Function.identity()).flatMap(TypeSchemasTest::schemas));
    }

    private static Stream<String> names(JsonNode schema) {
        return schema.propertyNames().stream();
    }

    private static String targetOf(JsonNode reference) {
        return lastStep(reference.get("$ref").asString());
    }

    private static String lastStep(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    private static boolean requiresOneType(JsonNode branch) {
        return branch.at("/properties/type/enum").size() == 1
                && branch.get("required")
                        .valueStream()
                        .anyMatch(name -> name.asString().equals("type"));
    }

    private static String typeOf(JsonNode branch) {
        return branch.at("/properties/type/enum/0").asString();
    }
}
