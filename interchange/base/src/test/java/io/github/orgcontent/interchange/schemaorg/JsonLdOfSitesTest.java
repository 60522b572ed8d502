package io.github.orgcontent.interchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads JSON-LD as web sites publish it; see docs/real-input.md. */
class JsonLdOfSitesTest {
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final ImportOptions DEFAULTS = ImportOptions.none()
            .withLanguage(EN)
            .withGenre(Genre.NEWS)
            .withIdFromHeadline()
            .withBaseUrl(URI.create("https://river.example/a"))
            .withMissingAlternativeText(MissingAlternativeText.DECORATIVE);
    private static final double MIN_SHARE = 0.9;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blogposting",
                "cdata",
                "expandedtype",
                "newsarticle-google",
                "prefix",
                "semicolon",
                "typearray",
                "vocab",
                "wwwcontext"
            })
    void anArticleInAnyFormIsTheSameArticle(String name) {
        Import<NewsArticle> read = article(name);

        assertThat(read.violations()).isEmpty();
        NewsArticle article = read.value();
        assertThat(article.id()).isEqualTo("new-plant");
        assertThat(article.headline()).isEqualTo(LocalizedText.of("en", "New plant"));
        assertThat(article.summary()).isEqualTo(LocalizedText.of("en", "It opens."));
        assertThat(article.byline()).isEqualTo(LocalizedText.of("en", "A. Writer"));
        assertThat(article.body().in(EN)).contains(RichText.ofParagraphs("First.", "Second."));
        assertThat(Objects.requireNonNull(article.image()).url()).hasToString("https://river.example/1x1.jpg");
        assertThat(article.publishedAt()).hasToString("2026-06-08T08:00+08:00");
        assertThat(article.urls()).containsEntry(EN, URI.create("https://river.example/a"));
    }

    @ParameterizedTest
    @CsvSource({
        "cdata, script",
        "semicolon, script",
        "blogposting, @type",
        "typearray, @type",
        "entities, character references",
        "entities, markup",
        "px, spelling",
        "wwwcontext, url",
        "inlang-node, name",
        "yoast-graph, dateModified"
    })
    void aDifferenceOfTheFormIsALoss(String name, String loss) {
        assertThat(article(name).losses()).extracting(Loss::name).contains(loss);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "authorstr | A. Writer, B. Writer",
                "authortwo | A. Writer, B. Writer, River Office",
                "yoast-graph | Press Office"
            })
    void authorsAreTheByline(String name, String byline) {
        assertThat(Objects.requireNonNull(article(name).value().byline())
                        .toMap()
                        .values())
                .containsExactly(byline);
    }

    @Test
    void aValidArticleNeedsNoOptions() {
        Import<NewsArticle> read = SchemaOrg.readArticle(text("ids"), EN);

        assertThat(read.orElseThrow().id()).isEqualTo("clean-water");
        assertThat(read.value().genre()).isEqualTo(Genre.NEWS);
        assertThat(read.value().image()).isNull();
    }

    @Test
    void characterReferencesAndTagsBecomePlainText() {
        NewsArticle article = article("entities").value();

        assertThat(article.headline()).isEqualTo(LocalizedText.of("en", "Flüsse & Seen – neu"));
        assertThat(article.body().in(EN)).contains(RichText.ofParagraphs("First.", "Second."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&quot;A&#039;B&quot; &#x2013; &hellip; | \"A'B\" – …",
                "R&D, A &B; &unknown; &#xFFFFFF; | R&D, A &B; &unknown; &#xFFFFFF;",
                "&#150;&nbsp;5&euro; &amp;amp; | –\u00A05€ &amp;",
                "a <b>bold</b> <a href='x'>word</a> < 3 <x> | a bold word < 3 <x>"
            })
    void aHeadlineHasItsReferencesDecodedOnce(String written, String headline) {
        String json = "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \""
                + written.replace("\"", "\\\"") + "\"}";

        assertThat(SchemaOrg.readArticle(json, EN).value().headline()).isEqualTo(LocalizedText.of("en", headline));
    }

    @Test
    void theLanguageOfANodeIsThatOfItsTexts() {
        Import<NewsArticle> read = article("inlang-node");

        assertThat(read.value().originalLanguage()).isEqualTo(LanguageTag.parse("de"));
        assertThat(read.value().headline().languages()).containsExactly(LanguageTag.parse("de"));
    }

    @Test
    void sizesInPixelsMayBeStrings() {
        Image image = Objects.requireNonNull(article("px").value().image());

        assertThat(image.width()).isEqualTo(1200);
        assertThat(image.height()).isEqualTo(800);
        assertThat(image.url()).hasToString("https://river.example/a%20b%20%C3%BC.jpg");
    }

    @Test
    void emptyNodesAreNothing() {
        Import<NewsArticle> read = article("empty-objects");

        assertThat(read.value().image()).isNull();
        assertThat(read.value().byline()).isNull();
        assertThat(read.value().updatedAt()).isNull();
        assertThat(read.losses()).extracting(Loss::pointer).contains("/dateModified");
    }

    @Test
    void aGraphHasItsReferencesResolved() {
        Import<NewsArticle> read = article("yoast-graph");

        assertThat(read.violations())
                .extracting(Violation::pointer)
                .containsExactly("/body"); // the document has no text
        Image image = Objects.requireNonNull(read.value().image());
        assertThat(image.url()).hasToString("https://river.example/a.jpg");
        assertThat(image.width()).isEqualTo(1200);
        assertThat(read.value().publishedAt()).hasToString("2026-06-08T10:00Z");
        assertThat(read.value().updatedAt()).isNull();
        assertThat(read.losses())
                .contains(new Loss(
                        "/@graph/0/dateModified",
                        "dateModified",
                        "it is before datePublished; the model has changes after it only"));
        assertThat(SchemaOrg.readArticle("[" + text("yoast-graph") + "]", DEFAULTS)
                        .value())
                .isEqualTo(read.value());
    }

    @Test
    void anArrayOfNodesIsAContent() {
        Import<? extends Record> read = SchemaOrg.readContentOrArticle(text("parsely-array"), DEFAULTS);

        OrganizationContent content = (OrganizationContent) read.value();
        assertThat(content.organization().name()).isEqualTo(LocalizedText.of("en", "River Office"));
        assertThat(content.news()).hasSize(1);
        assertThat(content.news().get(0).headline().languages()).containsExactly(LanguageTag.parse("en-US"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//<![CDATA[\n%s\n//]]>",
                "/*<![CDATA[*/%s/*]]>*/",
                "<![CDATA[%s]]>;",
                "<!--\n%s\n-->",
                "//<!--\n%s\n//-->\n",
                "%s;\n;"
            })
    void aWrapperOfTheScriptIsALossAtTheRoot(String wrapper) {
        String json = "[{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"]]>; //\"}]";

        Import<NewsArticle> read = SchemaOrg.readArticle(wrapper.replace("%s", json), EN);

        assertThat(read.value().headline()).isEqualTo(LocalizedText.of("en", "]]>; //"));
        assertThat(read.losses())
                .filteredOn(loss -> loss.name().equals("script"))
                .hasSize(1);
        assertThat(SchemaOrg.readArticle(json, EN).losses())
                .noneMatch(loss -> loss.name().equals("script"));
    }

    @Test
    void anyPrefixOfTheContextMayStandForTheVocabulary() {
        String json =
                "{\"@context\": {\"s\": \"http://schema.org/\"}, \"@type\": \"s:NewsArticle\", \"s:headline\": \"A\"}";

        assertThat(SchemaOrg.readArticle(json, EN).value().headline()).isEqualTo(LocalizedText.of("en", "A"));
    }

    @ParameterizedTest
    @CsvSource({
        "dup, json.duplicate-property, occurs twice in this object",
        "control, json.syntax, a string has no line breaks and no control characters"
    })
    void aMessageNamesTheCause(String name, String code, String message) {
        assertThatThrownBy(() -> article(name))
                .isInstanceOfSatisfying(
                        InvalidContentException.class,
                        e -> assertThat(e.violations()).singleElement().satisfies(violation -> {
                            assertThat(violation.code()).isEqualTo(code);
                            assertThat(violation.message()).contains(message);
                        }));
    }

    @Test
    void articlesWithHeadlineTextAndDateAreValidWithTheDefaultsOfTheCaller() throws IOException {
        int articles = 0;
        List<String> invalid = new ArrayList<>();
        try (Stream<Path> files = Files.list(Samples.shared("testdata/reports"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonld"))
                    .sorted()
                    .toList()) {
                String json = Files.readString(file);
                boolean isComplete = Stream.of("headline\"", "\"articleBody\"", "\"datePublished\"")
                        .allMatch(json::contains);
                articles += isComplete ? 1 : 0;
                if (isComplete && !isValid(json)) {
                    invalid.add(file.getFileName().toString());
                }
            }
        }
        double share = 1 - (double) invalid.size() / articles;
        System.out.printf("JSON-LD of sites: %.0f %% of %d articles are valid%n", 100 * share, articles);
        assertThat(articles).isGreaterThan(10);
        assertThat(share).as("invalid: %s", invalid).isGreaterThanOrEqualTo(MIN_SHARE);
    }

    private static boolean isValid(String json) {
        try {
            return SchemaOrg.readArticle(json, DEFAULTS).isValid();
        } catch (InvalidContentException e) {
            return false;
        }
    }

    private static Import<NewsArticle> article(String name) {
        return SchemaOrg.readArticle(text(name), DEFAULTS);
    }

    private static String text(String name) {
        try {
            return Files.readString(Samples.shared("testdata/reports").resolve(name + ".jsonld"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
