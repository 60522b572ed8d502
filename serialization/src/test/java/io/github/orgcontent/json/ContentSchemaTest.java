package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.news.Quote;
import io.github.orgcontent.validation.Violation;
import io.github.orgcontent.work.Subject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ContentSchemaTest {
    static Stream<ContentSchema> everySchema() {
        Stream<ContentSchema> ofTypes = ContentSchema.types().stream()
                .map(ContentSchema::of)
                .flatMap(schema -> Stream.of(schema, schema.tolerant()));
        return Stream.concat(
                ofTypes,
                Stream.of(
                        ContentSchema.of(Violation.class),
                        ContentSchema.forEditors(),
                        ContentSchema.forTypeGenerators()));
    }

    @ParameterizedTest
    @MethodSource("everySchema")
    void theTextHasTheIdentifier(ContentSchema schema) {
        assertThat(JsonMapper.shared().readTree(schema.toString()).get("$id").asString())
                .isEqualTo(schema.id());
    }

    @Test
    void theComponentsOfOpenApiContainEveryType() {
        var components =
                JsonMapper.shared().readTree(ContentSchema.openApiComponents()).at("/components/schemas");

        assertThat(ContentSchema.types())
                .allSatisfy(type -> assertThat(components.has(type.getSimpleName()))
                        .as(type.getSimpleName())
                        .isTrue());
    }

    @Test
    void onlySchemasOfDocumentsHaveATolerantForm() {
        assertThat(ContentSchema.of(Quote.class).tolerant().tolerant().id()).endsWith("/quote.tolerant.json");
        for (ContentSchema schema : new ContentSchema[] {
            ContentSchema.of(Violation.class), ContentSchema.forEditors(), ContentSchema.forTypeGenerators()
        }) {
            assertThatThrownBy(schema::tolerant)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("no tolerant form");
        }
    }

    @Test
    void aTypeWithinADocumentHasNoSchema() {
        assertThatThrownBy(() -> ContentSchema.of(Subject.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
