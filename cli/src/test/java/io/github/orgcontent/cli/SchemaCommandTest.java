package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
}
