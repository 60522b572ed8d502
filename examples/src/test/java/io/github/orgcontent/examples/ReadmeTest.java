package io.github.orgcontent.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.cli.Run;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs what the README says of the tool. */
class ReadmeTest {
    private static List<String> blocks(String language) throws IOException {
        return Markdown.blocks(Markdown.README, language);
    }

    @Test
    void theReportIsThatOfTheArticleAboveIt() throws IOException {
        String article = blocks("json").get(1);
        String report = blocks("text").get(1);

        Run run = Run.withInput(article, "check", "--type", "NewsArticle", "-");

        assertThat(run.out().replace("standard input:", "article.json:")).isEqualTo(report);
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void theSchemaIsPrintedByTheCommandThatIsShown() throws IOException {
        assertThat(blocks("sh"))
                .contains("java -jar examples/target/orgcontent.jar schema NewsArticle > news-article.json\n");

        assertThat(Run.of("schema", "NewsArticle").exitCode()).isZero();
    }
}
