package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import org.junit.jupiter.api.Test;

class ImportCommandTest {
    private static final ContentJson JSON = ContentJson.standard();

    @Test
    void readsHtmlAndReportsLosses() {
        Run run = Run.withInput(
                "<p onclick='x()'>Clean <b>water</b></p><script>x()</script>",
                "import",
                "--from",
                "html",
                "--lang",
                "en",
                "-");

        assertThat(run.out().strip())
                .isEqualTo(
                        "{\"en\":[{\"type\":\"paragraph\",\"spans\":[{\"text\":\"Clean \"},{\"text\":\"water\",\"marks\":[\"strong\"]}]}]}");
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.matches("1:\\d+ .+: .+"));
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void readsMarkdown() {
        Run run = Run.withInput("Clean *water*\n", "import", "--from", "markdown", "--lang", "en", "-");

        assertThat(run.out().strip())
                .isEqualTo(
                        "{\"en\":[{\"type\":\"paragraph\",\"spans\":[{\"text\":\"Clean \"},{\"text\":\"water\",\"marks\":[\"emphasis\"]}]}]}");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void readsItsOwnNinjs() {
        Run out = Run.withInput(
                BundledContent.json(),
                "export",
                "--to",
                "ninjs",
                "--article",
                "warning-chain-tested",
                "--lang",
                "de",
                "-");

        Run in = Run.withInput(out.out(), "import", "--from", "ninjs", "-");

        assertThat(in.exitCode()).as(in.err()).isZero();
        NewsArticle article = JSON.read(in.out(), NewsArticle.class);
        assertThat(article.id()).isEqualTo("warning-chain-tested");
        assertThat(article.headline().toMap().values())
                .containsExactly("Warnkette an vier Flüssen erfolgreich erprobt");
    }

    @Test
    void readsItsOwnSchemaOrg() {
        Run out = Run.withInput(
                BundledContent.json(), "export", "--to", "schema-org", "--at", "2026-06-10T00:00:00Z", "-");

        Run in = Run.withInput(out.out(), "import", "--from", "schema-org", "-");

        assertThat(in.exitCode()).as(in.err()).isZero();
        OrganizationContent content = JSON.read(in.out(), OrganizationContent.class);
        assertThat(content.news()).hasSize(3);
        assertThat(content.organization().name().toMap()).hasSize(3);
    }

    @Test
    void reportsMissingProperties() {
        Run run = Run.withInput("{\"uri\": \"urn:example:1\", \"language\": \"en\"}", "import", "--from", "ninjs", "-");

        assertThat(run.err()).contains("/headline required");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void requiresTheLanguageOfHtml() {
        Run run = Run.withInput("<p>Clean water</p>", "import", "--from", "html", "-");

        assertThat(run.err().strip())
                .isEqualTo("a document in html does not contain its language; specify it with --lang");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void reportsInvalidJson() {
        Run run = Run.withInput("{", "import", "--from", "ninjs", "-");

        assertThat(run.err()).contains("1:2");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void reportsADocumentWithoutContent() {
        Run run = Run.withInput("<script>x()</script>", "import", "--from", "html", "--lang", "en", "-");

        assertThat(run.err()).contains("cannot be read as html");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
