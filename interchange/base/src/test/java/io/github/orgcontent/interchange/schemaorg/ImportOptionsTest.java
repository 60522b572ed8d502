package io.github.orgcontent.interchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.Violation;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportOptionsTest {
    private static final String ARTICLE = """
            {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "New plant", "articleBody": "It opens.",
             "datePublished": "2026-06-08T08:00:00+08:00", "image": "https://www.example.org/1.jpg"}
            """;
    private static final OffsetDateTime TIME = OffsetDateTime.parse("2026-06-09T00:00:00Z");
    private static final ImportOptions ALL = ImportOptions.none()
            .withLanguage(LanguageTag.parse("en"))
            .withGenre(Genre.PRESS_RELEASE)
            .withIdFromHeadline()
            .withPublishedAt(TIME)
            .withMissingAlternativeText(MissingAlternativeText.DECORATIVE);

    @Test
    void withoutOptionsThePartialArticleHasItsViolations() {
        Import<NewsArticle> read = SchemaOrg.readArticle(ARTICLE, LanguageTag.parse("en"));

        assertThat(read.value().headline().toString()).contains("New plant");
        assertThat(read.violations())
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/genre", "/id", "/image/alt");
        assertThat(read.supplied())
                .extracting(Object::toString)
                .containsExactly("/originalLanguage en: supplied by the import options");
    }

    @Test
    void optionsSupplyWhatTheDocumentLacksAndNothingElse() {
        Import<NewsArticle> read = SchemaOrg.readArticle(ARTICLE, ALL);

        assertThat(read.violations()).isEmpty();
        assertThat(read.value().id()).isEqualTo("new-plant");
        assertThat(read.value().publishedAt()).isEqualTo(OffsetDateTime.parse("2026-06-08T08:00:00+08:00"));
        assertThat(read.supplied())
                .extracting(value -> value.pointer() + " " + value.value())
                .containsExactly(
                        "/originalLanguage en", "/id new-plant", "/genre press-release", "/image/decorative true");
    }

    @ParameterizedTest
    @CsvSource({
        "'', https://river.example/news/images/1.jpg",
        "', {\"@base\": \"https://files.example/\"}', https://files.example/images/1.jpg",
        "', {\"@base\": \"/files/\"}', https://river.example/files/images/1.jpg"
    })
    void relativeAddressesReferToTheBase(String context, String address) {
        String relative = ARTICLE.replace("https://www.example.org/1.jpg", "images/1.jpg")
                .replace("\"https://schema.org\"", "[\"https://schema.org\"" + context + "]");

        Import<NewsArticle> read =
                SchemaOrg.readArticle(relative, ALL.withBaseUrl(URI.create("https://river.example/news/plant")));

        assertThat(read.value().image())
                .isNotNull()
                .extracting(image -> image.url())
                .hasToString(address);
        assertThat(read.losses())
                .contains(new Loss(
                        "/image", "spelling", "the address is kept in the form that browsers request: " + address));
        assertThatIllegalArgumentException().isThrownBy(() -> ALL.withBaseUrl(URI.create("/news")));
    }

    @Test
    void aCompleteArticleIsNotChanged() {
        String complete = ARTICLE.replace("\"image\": \"https://www.example.org/1.jpg\"", """
                "identifier": "a", "genre": "news", "inLanguage": "de",
                "image": {"@type": "ImageObject", "url": "https://www.example.org/1.jpg", "description": "A plant"}
                """);

        Import<NewsArticle> read = SchemaOrg.readArticle(complete, ALL);

        assertThat(read.supplied()).isEmpty();
        assertThat(read.value()).isEqualTo(SchemaOrg.readArticle(complete).orElseThrow());
    }

    @Test
    void anImageWithoutTextCanBeLeftOut() {
        Import<NewsArticle> read =
                SchemaOrg.readArticle(ARTICLE, ALL.withMissingAlternativeText(MissingAlternativeText.OMIT));

        assertThat(read.value().image()).isNull();
        assertThat(read.losses()).contains(new Loss("/image", "image", "it has no alternative text"));
        assertThat(read.violations()).isEmpty();
    }

    @Test
    void theTimeOfPublicationIsWrittenWithSeconds() {
        Import<NewsArticle> read = SchemaOrg.readArticle(ARTICLE.replace("datePublished", "dateCreated"), ALL);

        assertThat(read.value().publishedAt()).isEqualTo(TIME);
        assertThat(read.supplied())
                .extracting(Object::toString)
                .contains("/publishedAt 2026-06-09T00:00:00Z: supplied by the import options");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ImportOptions.none().withPublishedAt(OffsetDateTime.MAX))
                .withMessageContaining("RFC 3339");
    }

    @Test
    void articlesOfAContentHaveDifferentIds() {
        String article = ARTICLE.replace("\"@context\": \"https://schema.org\",", "");
        String graph = """
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "NGO", "identifier": "river", "name": "River Office", "logo": "https://www.example.org/l.png"},
                  %s, %s, %s]}
                """.formatted(
                article, article.replace("\"headline\"", "\"identifier\": \"new-plant\", \"headline\""), article);

        Import<? extends Record> read = SchemaOrg.readContentOrArticle(graph, ALL);

        OrganizationContent content = (OrganizationContent) read.value();
        assertThat(content.news())
                .extracting(NewsArticle::id)
                .containsExactly("new-plant-2", "new-plant", "new-plant-3");
        assertThat(read.supplied())
                .extracting(value -> value.pointer() + " " + value.value())
                .contains(
                        "/defaultLanguage en",
                        "/news/0/id new-plant-2",
                        "/news/2/genre press-release",
                        "/organization/logo/decorative true");
        OrganizationContent given = SchemaOrg.read(graph, ALL.withId("x")).value();
        assertThat(given.news()).extracting(NewsArticle::id).containsExactly("x", "new-plant", "x-2");
    }

    @Test
    void equalHeadlinesHaveIdsWithConsecutiveSuffixes() {
        String article = "{\"@type\": \"NewsArticle\", \"headline\": \"New plant\"}";
        String graph = "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"NGO\", \"name\": \"River\"}"
                + ("," + article).repeat(300) + "]}";

        List<String> ids = SchemaOrg.read(graph, ALL).value().news().stream()
                .map(NewsArticle::id)
                .toList();

        assertThat(ids).hasSize(300).doesNotHaveDuplicates().startsWith("new-plant", "new-plant-2", "new-plant-3");
        assertThat(ids).endsWith("new-plant-300");
    }

    @Test
    void anArticleIsReadWhereTheDocumentHasNoOrganization() {
        assertThat(SchemaOrg.readContentOrArticle(ARTICLE, ALL).value()).isInstanceOf(NewsArticle.class);
    }

    @ParameterizedTest
    @CsvSource({
        "en, New plant, new-plant",
        "en, “It’s 5 pm” – the river’s plan, its-5-pm-the-rivers-plan",
        "de, Über Flüsse & Straßen, ueber-fluesse-strassen",
        "sv, Över älven, over-alven",
        "pl, Źródła Łodzi, zrodla-lodzi",
        "tr, Işık, isik",
        "en, ﬁne ２０２６, fine-2026",
        "ar, نهر 2026, 2b1e6d0a",
        "en, ½ – ?, 1-2",
        "en, A headline that is longer than sixty characters ends at a word, a-headline-that-is-longer-than-sixty-characters-ends-at-a"
    })
    void idsAreDerivedFromHeadlines(String language, String headline, String id) {
        String article = ARTICLE.replace("New plant", headline);
        ImportOptions options = ImportOptions.none().withLanguage(LanguageTag.parse(language));

        NewsArticle read =
                SchemaOrg.readArticle(article, options.withIdFromHeadline()).value();

        if (language.equals("ar")) {
            assertThat(read.id()).matches("[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
            assertThat(SchemaOrg.readArticle(article.replace("2026", "2027"), options.withIdFromHeadline())
                            .value()
                            .id())
                    .isNotEqualTo(read.id());
        } else {
            assertThat(read.id()).isEqualTo(id);
        }
    }
}
