package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
    private static final String AT = "2026-06-10T00:00:00Z";

    @TempDir
    private Path folder = Path.of("");

    private static Run export(String... args) {
        Stream<String> all = Stream.concat(Stream.of("export"), Stream.of(args));
        return Run.withInput(
                BundledContent.json(), Stream.concat(all, Stream.of("-")).toArray(String[]::new));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "schema-org, https://schema.org",
        "json-feed, https://jsonfeed.org/version/1.1",
        "atom, http://www.w3.org/2005/Atom",
        "vcard, BEGIN:VCARD",
        "sitemap, http://www.sitemaps.org/schemas/sitemap/0.9"
    })
    void printsTheWholeContent(String format, String sign) {
        Run run = export("--to", format, "--at", AT);

        assertThat(run.out()).contains(sign, "example.org");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"schema-org, NewsArticle", "html, <h1", "ninjs, headlines", "markdown, '# '", "text, Flüsse"})
    void printsOneArticleInOneLanguage(String format, String sign) {
        Run run = export("--to", format, "--lang", "de", "--article", "joint-plan-for-clean-rivers");

        assertThat(run.err()).doesNotContain("orgcontent failed");
        assertThat(run.out()).contains(sign, "Plan für saubere Flüsse");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "html, 17",
        "json-feed, 3",
        "atom, 3",
        "markdown, 9",
        "text, 9",
        "vcard, 1",
        "schema-org, 1",
        "sitemap, 1"
    })
    void writesAFileForEachLanguageAndArticle(String format, int files) throws IOException {
        Run run = export("--to", format, "--at", AT, "--output", folder.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(files()).hasSize(files);
        assertThat(run.lines()).hasSize(files).allMatch(line -> Files.exists(Path.of(line)));
    }

    @Test
    void namesFilesByArticleAndLanguage() throws IOException {
        export("--to", "html", "--at", AT, "--lang", "ar", "--output", folder.toString());

        assertThat(files())
                .containsExactly(
                        "feed.ar.xml",
                        "index.ar.html",
                        "index.html",
                        "news/invitation-to-the-river-conference.ar.html",
                        "news/joint-plan-for-clean-rivers.ar.html",
                        "news/warning-chain-tested.ar.html");
    }

    @Test
    void reportsLossesOnStandardError() {
        Run run = export("--to", "json-feed", "--at", AT);

        assertThat(run.err().lines()).isNotEmpty().allMatch(line -> line.matches("/\\S+ \\S+: .+"));
    }

    @Test
    void omitsNewsThatIsNotPublicAtTheTime() {
        assertThat(export("--to", "json-feed", "--at", "2026-06-10T00:00:00Z").out())
                .contains("Invitation to the Press");
        assertThat(export("--to", "json-feed", "--at", "2026-06-12T00:00:00Z").out())
                .doesNotContain("Invitation to the Press");
    }

    @Test
    void requiresAFolderForSeveralFiles() {
        Run run = export("--to", "html", "--at", AT);

        assertThat(run.out()).isEmpty();
        assertThat(run.err().strip())
                .isEqualTo("html writes 4 files; specify a folder with --output, or select one with --article"
                        + " and --lang");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sitemap | --lang | de | sitemap has all languages in one file; omit --lang",
                "atom | --article | joint-plan-for-clean-rivers | atom does not support a single article; omit --article",
                "text | --article | nothing | there is no article with the id \"nothing\""
            })
    void reportsUnsupportedOptions(String format, String option, String value, String sentence) {
        Run run = export("--to", format, option, value);

        assertThat(run.err().strip()).isEqualTo(sentence);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void writesVCardsInVersion3() {
        Run run = export("--to", "vcard", "--vcard-version", "3.0", "--lang", "de");

        assertThat(run.out()).startsWith("BEGIN:VCARD\r\nVERSION:3.0\r\n").contains("\r\nTEL;TYPE=voice:+");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vcard | 3.0 | vCard 3.0 has one language; specify it with --lang",
                "atom | 3.0 | atom is not vCard; omit --vcard-version",
                "vcard | 2.1 | unknown version of vCard \"2.1\"; supported versions: 3.0, 4.0"
            })
    void reportsUnsupportedVersionsOfVCard(String format, String version, String message) {
        Run run = export("--to", format, "--vcard-version", version);

        assertThat(run.err()).contains(message);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"html, feed.de.xml", "atom, feed.de.xml", "json-feed, feed.de.json"})
    void aFeedContainsItsUrlBelowTheBaseUrl(String format, String file) throws IOException {
        export("--to", format, "--at", AT, "--base", "https://example.org/news", "--output", folder.toString());

        assertThat(Files.readString(folder.resolve(file))).contains("\"https://example.org/news/" + file + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "example.org, is not an absolute http or https URL",
        "/news, is not an absolute http or https URL",
        "ftp://example.org/, is not an absolute http or https URL",
        "https://[, is not an absolute http or https URL",
        "a b, is not an absolute http or https URL",
        "https://example.org/?a=b, is not the URL of a folder",
        "https://example.org/#a, is not the URL of a folder"
    })
    void aBaseUrlIsTheAbsoluteUrlOfAFolder(String url, String message) {
        Run run = export("--to", "atom", "--base", url);

        assertThat(run.err()).contains(message);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "vcard", "markdown", "text", "schema-org", "ninjs", "sitemap"})
    void anExportWithoutFeedsHasNoBaseUrl(String format) {
        Run run = export("--to", format, "--base", "https://example.org/");

        assertThat(run.err()).contains(format + " has no feeds here; omit --base");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void pagesOfAFolderLinkToEachOther() throws IOException {
        String json = BundledContent.json().replaceAll("\"(websites|urls)\": \\{[^}]*\\},", "");
        Run run = Run.withInput(json, "export", "--to", "html", "--at", AT, "--output", folder.toString(), "-");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(files()).contains("index.html", "feed.de.xml").doesNotContain("sitemap.xml");
        assertThat(Files.readString(folder.resolve("index.de.html")))
                .contains("href=\"news/joint-plan-for-clean-rivers.de.html\"", "href=\"feed.de.xml\"");
    }

    @Test
    void listsTheSupportedFormats() {
        Run run = export("--to", "rss");

        assertThat(run.err())
                .contains("unknown format \"rss\"; supported formats: schema-org, html, json-feed, atom, ninjs, vcard,"
                        + " markdown, text, sitemap");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void reportsAnInvalidContent() {
        Run run = Run.withInput(BundledContent.brokenJson(), "export", "--to", "text", "-");

        assertThat(run.lines()).last().isEqualTo("standard input: not valid, 13 errors, 1 warning");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void reportsAFolderThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Run run = export("--to", "vcard", "--output", file.toString());

        assertThat(run.err()).contains("cannot be written");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void reportsSimilarLossesOfArticlesOnce() {
        Run run = export("--to", "sitemap", "--at", AT);

        assertThat(run.err().lines())
                .contains("/news/0/body body: a sitemap contains the URLs of pages, not their content");
        assertThat(run.err().lines().filter(line -> line.contains("it has no URL")))
                .containsExactly("/news/1 news: it has no URL (and 1 more)");
    }

    @Test
    void reportsLossesOfTheWholeContent() {
        assertThat(export("--to", "ninjs", "--output", folder.toString()).err()).contains("/pressContacts");
    }

    @ParameterizedTest
    @CsvSource({"html, index.en.html", "schema-org, content.jsonld", "json-feed, feed.en.json"})
    void exportsOnlyPublicNews(String format, String file) throws IOException {
        String embargoed = BundledContent.json()
                .replace(
                        "\"publishedAt\": \"2026-05-18T09:00:00Z\"",
                        "\"publishedAt\": \"2026-05-18T09:00:00Z\", \"embargoedUntil\": \"2026-06-10T00:00:00Z\"");
        for (String at : List.of("2026-06-09T23:59:59Z", "2026-06-10T00:00:00Z")) {
            String name = folder.resolve(at.replace(':', '-')).toString();
            Run run = Run.withInput(embargoed, "export", "--to", format, "--at", at, "--output", name, "-");
            assertThat(run.exitCode()).as(run.err()).isZero();
        }

        assertThat(Files.readString(folder.resolve("2026-06-09T23-59-59Z").resolve(file)))
                .doesNotContain("Invitation to the Press");
        assertThat(Files.readString(folder.resolve("2026-06-10T00-00-00Z").resolve(file)))
                .contains("Invitation to the Press");
    }

    @Test
    void reportsLossesWithPointersIntoTheWholeContent() {
        String json = BundledContent.json()
                .replace(
                        "\"publishedAt\": \"2026-06-08",
                        "\"embargoedUntil\": \"2026-08-01T00:00:00Z\", \"publishedAt\": \"2026-06-08")
                .replace("2026-05-18T09:00:00Z", "2026-05-18T09:00:00.1234Z");

        Run run = Run.withInput(json, "export", "--to", "html", "--at", AT, "--output", folder.toString(), "-");

        assertThat(run.err()).contains("/news/2/publishedAt").doesNotContain("/news/0", "/news/1");
    }

    @Test
    void reportsAnExportWithoutFiles() {
        String json = BundledContent.json().replaceAll("\"(websites|urls)\": \\{[^}]*\\},", "");

        Run run = Run.withInput(json, "export", "--to", "sitemap", "-");

        assertThat(run.err().strip()).isEqualTo("the content has no data for sitemap");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void reportsThatOnlyArticlesAreWritten() {
        assertThat(export("--to", "markdown", "--output", folder.toString())
                        .err()
                        .lines())
                .contains(
                        "/organization organization: only articles are written, with the properties that they use",
                        "/workAreas workAreas: only articles are written, with the properties that they use");
    }
}
