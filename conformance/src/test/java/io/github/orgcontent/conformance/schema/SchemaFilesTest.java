package io.github.orgcontent.conformance.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentSchema;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.testing.Nodes;
import io.github.orgcontent.testing.SharedContent;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class SchemaFilesTest {
    private static final Path FOLDER =
            Path.of("..", "serialization", "src", "main", "resources", "io", "github", "orgcontent", "json", "schema");

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaFilesAreUpToDate(Class<?> type) {
        ObjectNode strict = SchemaGenerator.schemaOf(type, SchemaExpressibility.notInSchema(type));
        String tolerant = ContentSchema.of(type).tolerant().id();

        compare(ContentSchema.of(type).id(), strict);
        compare(tolerant, TolerantSchema.of(strict, tolerant));
    }

    private static void compare(String id, ObjectNode schema) {
        GeneratedFile.compare(FOLDER.resolve(id.substring(id.lastIndexOf('/') + 1)), Nodes.toText(schema));
    }

    // In another folder: strict validators reject its keywords.
    @Test
    void theSchemaForEditorsIsUpToDate() {
        GeneratedFile.compare(
                FOLDER.resolveSibling("editor").resolve("organization-content.editor.json"),
                Nodes.toText(EditorSchema.create()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theLibraryContainsTheSchema(Class<?> type) {
        JsonNode schema = Nodes.parse(ContentSchema.of(type).toString());

        assertThat(schema.get("$id").asString())
                .isEqualTo(ContentSchema.of(type).id());
    }

    @ParameterizedTest
    @MethodSource("types")
    void everySchemaIsASchema(Class<?> type) {
        assertThat(SchemaValidator.ofSchemas().problems(ContentSchema.of(type).toString()))
                .isEmpty();
        assertThat(SchemaValidator.ofSchemas()
                        .problems(ContentSchema.of(type).tolerant().toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyAndEveryDefinitionHasATitleAndADescription(Class<?> type) {
        JsonNode schema = Nodes.parse(ContentSchema.of(type).toString());

        Stream.concat(Stream.of(schema), schema.get("$defs").valueStream())
                .flatMap(definition -> Stream.concat(
                        Stream.of(definition), definition.path("properties").valueStream()))
                .forEach(described -> {
                    assertThat(described.path("title").asString(""))
                            .as("%s", described)
                            .isNotBlank();
                    assertThat(described.path("description").asString(""))
                            .as("%s", described)
                            .endsWith(".")
                            .doesNotContain("  ")
                            .doesNotContainPattern("^(What|How|Who|Whom|Where|When|Which)\\b");
                });
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyReferenceIsInsideTheSchema(Class<?> type) {
        String text = ContentSchema.of(type).toString();
        JsonNode definitions = Nodes.parse(text).get("$defs");

        assertThat(Pattern.compile("\"\\$ref\": \"([^\"]*)\"").matcher(text).results())
                .allMatch(reference -> definitions.has(reference.group(1).replace("#/$defs/", "")));
    }

    @Test
    void aRealContentIsAccepted() {
        var oracle = SchemaValidator.of(
                Nodes.parse(ContentSchema.of(OrganizationContent.class).toString()));

        assertThat(oracle.problems(new String(SharedContent.ofAnOrganization(), UTF_8)))
                .isEmpty();
    }

    @Test
    void aTypeInsideADocumentHasNoSchemaOfItsOwn() {
        assertThatThrownBy(() -> ContentSchema.of(Image.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Image");
    }

    static List<Class<?>> types() {
        return ContentSchema.types();
    }
}
