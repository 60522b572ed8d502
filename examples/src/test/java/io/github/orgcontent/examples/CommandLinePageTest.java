package io.github.orgcontent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.cli.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the commands of the pages about the command line tool. */
class CommandLinePageTest {
    private static final Path PAGE = Markdown.page("command-line.md");
    private static final String SCHEMA_COMMAND =
            "java -jar cli/target/orgcontent.jar schema NewsArticle > news-article.json\n";

    @Test
    void reportIsThatOfTheArticleAboveIt() throws IOException {
        String article = single(Markdown.blocks(PAGE, "json"));
        String report = single(Markdown.blocks(PAGE, "text"));

        Run run = Run.withInput(article, "check", "--type", "NewsArticle", "-");

        assertThat(run.out().replace("standard input:", "article.json:")).isEqualTo(report);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void schemaCommandPrintsASchema() throws IOException {
        assertThat(Markdown.blocks(PAGE, "sh"))
                .contains(SCHEMA_COMMAND
                        + "java -jar cli/target/orgcontent.jar schema --for types > organization-content.types.json\n");
        assertThat(Markdown.blocks(Markdown.page("schema.md"), "sh")).contains(SCHEMA_COMMAND);

        assertThat(Run.of("schema", "NewsArticle").exitCode()).isZero();
        assertThat(Run.of("schema", "--for", "types").exitCode()).isZero();
    }

    private static String single(List<String> blocks) {
        assertThat(blocks).hasSize(1);
        return blocks.get(0);
    }
}
