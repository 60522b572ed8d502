package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void resolvesRelativeAddressesAndReportsThem() {
        Run run = Run.withInput(
                "<p><a href='../größe'>Size</a>",
                "import",
                "--from",
                "html",
                "--lang",
                "en",
                "--base",
                "https://river.example/news/plant",
                "-");

        assertThat(run.out()).contains("\"href\":\"https://river.example/gr%C3%B6%C3%9Fe\"");
        assertThat(run.err().strip())
                .isEqualTo("1:4 a href: it is kept in the form that browsers request: "
                        + "https://river.example/gr%C3%B6%C3%9Fe");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aBaseAddressIsAbsolute() {
        Run run = Run.withInput("<p>x", "import", "--from", "html", "--lang", "en", "--base", "/news", "-");

        assertThat(run.err()).contains("\"/news\" is not an absolute http or https URL");
        assertThat(run.exitCode()).isEqualTo(2);
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
        assertThat(run.out()).startsWith("{\"id\":\"").contains("\"originalLanguage\":\"en\"");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void suppliesWhatAFormatLacksAndReportsIt() {
        String item = "{\"uri\": \"urn:example:1\", \"headlines\": [{\"value\": \"New plant\"}],"
                + " \"bodies\": [{\"contentType\": \"text/html\", \"value\": \"<p>It opens.</p>"
                + "<img src='https://www.example.org/1.jpg'>\"}]}";

        Run run = Run.withInput(
                item,
                "import",
                "--from=ninjs",
                "--lang=en",
                "--genre=media-advisory",
                "--id=unused",
                "--published-at=2026-06-09T00:00:00Z",
                "--alt=decorative",
                "-");

        assertThat(run.exitCode()).as(run.err()).isZero();
        NewsArticle article = JSON.read(run.out(), NewsArticle.class);
        assertThat(article.genre()).isEqualTo(Genre.MEDIA_ADVISORY);
        assertThat(article.id()).as("the item has an address of its own").isNotEqualTo("unused");
        assertThat(run.err().lines().filter(line -> line.endsWith("supplied by the import options")))
                .containsExactly(
                        "/originalLanguage en: supplied by the import options",
                        "/genre media-advisory: supplied by the import options",
                        "/publishedAt 2026-06-09T00:00:00Z: supplied by the import options",
                        "/body/en/1/media/decorative true: supplied by the import options");
    }

    @Test
    void printsAnImageWithoutAlternativeText() {
        String html = "<p><img src='https://www.example.org/a.jpg'></p><p>The plant opens today.</p>";

        Run kept = Run.withInput(html, "import", "--from", "html", "--lang", "en", "-");
        Run decorative = Run.withInput(html, "import", "--from", "html", "--lang", "en", "--alt", "decorative", "-");
        Run omitted = Run.withInput(html, "import", "--from", "html", "--lang", "en", "--alt", "omit", "-");

        assertThat(kept.exitCode()).isEqualTo(1);
        assertThat(kept.out()).contains("https://www.example.org/a.jpg").contains("The plant opens today.");
        assertThat(kept.err()).contains("/en/0/media/alt image.alt");
        assertThat(decorative.exitCode()).isZero();
        assertThat(decorative.err()).contains("/en/0/media/decorative true: supplied");
        assertThat(omitted.exitCode()).isZero();
        assertThat(omitted.err()).contains("img: it has no alternative text");
        assertThat(omitted.out()).doesNotContain("a.jpg").contains("The plant opens today.");
    }

    @Test
    void readsAnArticleOfJsonLdWithoutAnOrganization() {
        String article = "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"identifier\": \"a\","
                + " \"genre\": \"news\", \"inLanguage\": \"en\", \"headline\": \"New plant\","
                + " \"articleBody\": \"It opens.\", \"datePublished\": \"2026-06-08T08:00:00Z\"}";

        Run run = Run.withInput(article, "import", "--from", "schema-org", "-");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(JSON.read(run.out(), NewsArticle.class).id()).isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--genre=tweet|unknown word \"tweet\"; known words: press-release, news, ",
                "--alt=drop|unknown word \"drop\"; known words: keep, decorative, omit",
                "--published-at=2026-06-09|\"2026-06-09\" is not a time with an offset",
                "--published-at=+12026-06-09T00:00:00Z|is not a time with an offset",
                "--id=x|html is read as a rich text; omit --genre, --id"
            })
    void rejectsOptionsThatDoNotFit(String option, String message) {
        Run run = Run.withInput("<p>x</p>", "import", "--from", "html", "--lang", "en", option, "-");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(message);
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
