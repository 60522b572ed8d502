package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {
    @ParameterizedTest
    @ValueSource(strings = {"NewsArticle", "newsarticle", "NEWSARTICLE", "news-article"})
    void acceptsSeveralSpellingsOfATypeName(String name) {
        Run run = Run.of("schema", name);

        assertThat(JsonMapper.shared().readTree(run.out()).get("$id").asString())
                .isEqualTo("https://orgcontent.github.io/schema/1.0/news-article.json");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void printsEverySchema() {
        for (String name : DocumentType.names().split(", ", -1)) {
            assertThat(Run.of("schema", name).out()).startsWith("{").endsWith("}" + System.lineSeparator());
        }
    }

    @Test
    void printsTheSchemaOfTolerantReaders() {
        assertThat(idOf(Run.of("schema", "Quote", "--tolerant"))).endsWith("/quote.tolerant.json");
    }

    @ParameterizedTest
    @CsvSource({"editors, editor", "types, types"})
    void printsTheSchemasForOtherTools(String tool, String name) {
        assertThat(idOf(Run.of("schema", "--for", tool))).endsWith("/organization-content." + name + ".json");
    }

    @Test
    void printsComponentsOfOpenApi() {
        JsonNode document = JsonMapper.shared()
                .readTree(Run.of("schema", "--for", "openapi").out());

        assertThat(document.get("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.at("/components/schemas/NewsArticle").isObject()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quote --for types", "--for types --tolerant", "--for pascal", "--tolerant"})
    void rejectsCombinationsThatHaveNoSchema(String line) {
        Run run = Run.of(("schema " + line).split(" ", -1));

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: orgcontent schema");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    private static String idOf(Run run) {
        return JsonMapper.shared().readTree(run.out()).get("$id").asString();
    }
}
