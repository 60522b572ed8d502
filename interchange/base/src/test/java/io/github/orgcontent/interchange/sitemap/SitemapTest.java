package io.github.orgcontent.interchange.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.harness.ChangedNews;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.interchange.sitemap.write.NewsLanguage;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SitemapTest {
    private static final Instant AT = Instant.parse("2026-06-10T00:00:00Z");
    private static final URI HOME = URI.create("https://www.example.org/sitemap.xml");
    private static final OrganizationContent RIVERS = Samples.riverHealth();

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-10T00:00:00Z", "2026-07-01T00:00:00Z", "2026-03-02T08:00:00Z"})
    void theFilesAreValid(Instant at) {
        assertThat(SitemapRules.violations(Sitemap.write(RIVERS, at).value())).isEmpty();
        assertThat(SitemapRules.violations(Sitemap.write(Maximal.content(), at).value()))
                .isEmpty();
    }

    @Test
    void oneHostHasOneFile() {
        assertThat(Sitemap.write(RIVERS, AT).value()).containsOnlyKeys(HOME);
    }

    @Test
    void eachPageListsAllItsTranslationsAndThatOfTheDefaultLanguage() throws Exception {
        List<Element> pages = pages(RIVERS, AT);

        assertThat(pages)
                .hasSize(6)
                .allSatisfy(page ->
                        assertThat(SitemapRules.translations(page)).containsOnlyKeys("ar", "de", "en", "x-default"));
        assertThat(SitemapRules.translations(pages.get(4)))
                .containsEntry("x-default", "https://www.example.org/en/news/joint-plan");
    }

    @Test
    void aPageInOneLanguageListsNoTranslations() throws Exception {
        List<Element> pages = pages(ChangedNews.first(RIVERS, urls("en", "https://www.example.org/n")), AT);

        assertThat(SitemapRules.translations(pages.get(3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10T08:00:00Z,3", "2026-06-10T08:00:01Z,0", "2026-06-08T08:00:00Z,3"})
    void articlesOfTheLastTwoDaysHaveANewsEntry(Instant at, int news) throws Exception {
        Document file = document(RIVERS, at);

        assertThat(SitemapRules.elements(file, "news")).hasSize(news);
    }

    @Test
    void newsHasTheTitleAndTheNameOfTheLanguageOfThePage() throws Exception {
        Element german = pages(RIVERS, AT).get(4);

        assertThat(SitemapRules.text(german, "loc")).isEqualTo("https://www.example.org/de/news/joint-plan");
        assertThat(SitemapRules.text(german, "language")).isEqualTo("de");
        assertThat(SitemapRules.text(german, "name")).isEqualTo("Internationale Organisation für gesunde Flüsse");
        assertThat(SitemapRules.text(german, "title"))
                .isEqualTo("42 Staaten einigen sich auf einen gemeinsamen Plan für saubere Flüsse");
        assertThat(SitemapRules.text(german, "publication_date")).isEqualTo("2026-06-08T10:00:00+02:00");
        assertThat(SitemapRules.text(german, "lastmod")).isEqualTo("2026-06-09T08:30:00+02:00");
    }

    @Test
    void aPageWithoutAHeadlineInItsLanguageHasNoNewsEntry() throws Exception {
        Document file = document(ChangedNews.first(RIVERS, urls("fr", "https://www.example.org/fr/n")), AT);

        assertThat(SitemapRules.elements(file, "news")).isEmpty();
        assertThat(SitemapRules.elements(file, "url")).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "de,de",
        "de-AT,de",
        "gsw,gsw",
        "zh,zh-cn",
        "zh-Hant,zh-tw",
        "zh-TW,zh-tw",
        "zh-Hans-HK,zh-cn",
        "zh-HK,zh-tw"
    })
    void newsHasTheLanguageCodesOfGoogle(String tag, String name) {
        assertThat(NewsLanguage.of(LanguageTag.parse(tag))).isEqualTo(name);
    }

    @Test
    void eachHostHasAFileOfItsOwn() {
        OrganizationContent content = ChangedNews.first(RIVERS, urls("en", "https://news.example.org/n"));
        SortedMap<URI, String> files = Sitemap.write(content, AT).value();

        assertThat(files).containsOnlyKeys(HOME, URI.create("https://news.example.org/sitemap.xml"));
        assertThat(SitemapRules.violations(files)).isEmpty();
    }

    @Test
    void hostsAreCaseInsensitive() {
        OrganizationContent content = ChangedNews.first(RIVERS, urls("en", "https://WWW.Example.org/n"));

        assertThat(Sitemap.write(content, AT).value()).containsOnlyKeys(HOME);
    }

    @Test
    void anArticleWithoutAUrlIsALoss() {
        assertThat(Sitemap.write(RIVERS, AT).losses()).contains(new Loss("/news/1", "news", "it has no URL"));
    }

    @Test
    void aUrlIsListedOnce() {
        OrganizationContent content = ChangedNews.first(RIVERS, urls("en", "https://www.example.org/en"));

        assertThat(SitemapRules.violations(Sitemap.write(content, AT).value())).isEmpty();
        assertThat(Sitemap.write(content, AT).losses())
                .contains(new Loss("/news/0", "news", "each of its URLs is already in use for another page"));
    }

    @Test
    void articlesThatAreNotPublicAreLeftOutWithoutALoss() throws Exception {
        Instant before = Instant.parse("2026-06-08T07:59:59Z");

        assertThat(pages(RIVERS, before)).hasSize(3);
        assertThat(Sitemap.write(RIVERS, before).losses())
                .extracting(Loss::pointer)
                .noneMatch(pointer -> pointer.startsWith("/news/0"));
    }

    @Test
    void withoutUrlsThereIsNoFile() {
        assertThat(Sitemap.write(Samples.iomGermany(), AT).value()).isEmpty();
    }

    @Test
    void aCharacterThatXmlDoesNotAllowIsReplacedAndALoss() throws Exception {
        LanguageTag german = LanguageTag.parse("de");
        OrganizationContent content = ChangedNews.first(
                RIVERS,
                article -> NewsArticleBuilder.builder(article)
                        .headline(article.headline().with(german, "Wasser\uFFFE"))
                        .build());

        assertThat(SitemapRules.text(pages(content, AT).get(4), "title")).isEqualTo("Wasser\uFFFD");
        assertThat(Sitemap.write(content, AT).losses())
                .extracting(Loss::pointer)
                .contains("/news/0/headline/de")
                .doesNotContain("/news/0/headline/en");
    }

    @Test
    void theDefaultLanguageIsALossIfNoPageIsInIt() {
        OrganizationContent content = OrganizationContentBuilder.builder(RIVERS)
                .organization(OrganizationProfileBuilder.builder(RIVERS.organization())
                        .websites(new TreeMap<>())
                        .build())
                .build();

        assertThat(Sitemap.write(RIVERS, AT).losses()).extracting(Loss::pointer).doesNotContain("/defaultLanguage");
        assertThat(Sitemap.write(ChangedNews.first(content, urls("de", "https://www.example.org/n")), AT)
                        .losses())
                .extracting(Loss::pointer)
                .contains("/defaultLanguage");
    }

    private static UnaryOperator<NewsArticle> urls(String tag, String url) {
        return article -> NewsArticleBuilder.builder(article)
                .urls(new TreeMap<>(Map.of(LanguageTag.parse(tag), URI.create(url))))
                .build();
    }

    private static List<Element> pages(OrganizationContent content, Instant at) throws Exception {
        return SitemapRules.elements(document(content, at), "url");
    }

    private static Document document(OrganizationContent content, Instant at) throws Exception {
        String xml = Sitemap.write(content, at).value().get(HOME);
        return SitemapRules.parse(Objects.requireNonNull(xml));
    }

    @Test
    void aPublicationGivesTheSameExportAsItsContent() {
        assertThat(Sitemap.write(Publication.of(RIVERS), AT)).isEqualTo(Sitemap.write(RIVERS, AT));
    }
}
