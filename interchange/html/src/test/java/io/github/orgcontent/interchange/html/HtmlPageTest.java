package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.interchange.sitemap.Sitemap;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");
    private static final LanguageTag GERMAN = LanguageTag.parse("de");
    private static final LanguageTag ARABIC = LanguageTag.parse("ar");
    private static final LanguageTag FRENCH = LanguageTag.parse("fr");

    private final OrganizationContent content = Samples.riverHealth();
    private final NewsArticle article = content.news().get(0);

    @Test
    void thePageDeclaresItsLanguageAndDirection() {
        Element html = articlePage(ARABIC).expectFirst("html");

        assertThat(html.attr("lang")).isEqualTo("ar");
        assertThat(html.attr("dir")).isEqualTo("rtl");
    }

    @Test
    void aTextInAnotherLanguageDeclaresIt() {
        Element kicker = articlePage(ARABIC).expectFirst(".kicker");

        assertThat(kicker.text()).isEqualTo("River Conference 2026");
        assertThat(kicker.attr("lang")).isEqualTo("en");
        assertThat(kicker.attr("dir")).isEqualTo("ltr");
    }

    @Test
    void aTextInTheLanguageOfThePageHasNoLang() {
        assertThat(articlePage(GERMAN).select("article [lang]")).isEmpty();
    }

    @Test
    void theLabelsOfOtherLanguagesAreEnglishAndDeclareIt() {
        Element heading = articlePage(FRENCH).expectFirst("section > h2");

        assertThat(heading.text()).isEqualTo("Corrections");
        assertThat(heading.attr("lang")).isEqualTo("en");
    }

    @Test
    void anAlternativeTextInAnotherLanguageDeclaresIt() {
        Element image = Jsoup.parse(Html.page(content, ARABIC).value()).expectFirst("main img");

        assertThat(image.attr("alt")).isEqualTo("Logo: three blue waves in a circle");
        assertThat(image.attr("lang")).isEqualTo("en");
    }

    @Test
    void thePageHasLinksToItsTranslations() {
        Document page = articlePage(GERMAN);

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(url(GERMAN));
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("ar", "de", "en", "x-default");
        assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo(url(ENGLISH));
    }

    @Test
    void pageAndSitemapHaveTheSameTranslations() {
        OrganizationContent maximal = Maximal.content();
        String sitemap =
                Sitemap.write(maximal, Maximal.AT).value().values().iterator().next();
        for (NewsArticle article : maximal.news()) {
            Document page = Jsoup.parse(Html.page(maximal, article, GERMAN).value());
            String own = page.expectFirst("link[rel=canonical]").attr("href");
            Element loc = Jsoup.parse(sitemap, Parser.xmlParser()).expectFirst("loc:containsWholeOwnText(" + own + ")");

            assertThat(translations(page.select("link[rel=alternate]")))
                    .contains("x-default " + article.urls().get(maximal.defaultLanguage()))
                    .isEqualTo(translations(loc.parents().get(0).select("xhtml|link")));
        }
    }

    private static List<String> translations(Elements links) {
        return links.stream()
                .map(link -> link.attr("hreflang") + " " + link.attr("href"))
                .toList();
    }

    @Test
    void aPageInALanguageWithoutAUrlHasNoCanonicalUrl() {
        assertThat(articlePage(FRENCH).select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void openGraphMetadataIsInOneLanguage() {
        Document page = articlePage(FRENCH);

        assertThat(meta(page, "og:locale")).isEqualTo("en_US");
        assertThat(meta(page, "og:title")).isEqualTo("42 States Agree on a Joint Plan for Clean Rivers");
        assertThat(meta(page, "og:description"))
                .isEqualTo("The plan provides for joint measurements, faster flood warnings and open data.");
        assertThat(page.select("meta[property=og:locale:alternate]").eachAttr("content"))
                .containsExactly("ar_EG", "de_DE");
        assertThat(meta(page, "article:published_time")).isEqualTo("2026-06-08T10:00:00+02:00");
    }

    @Test
    void aQuoteHasItsSpeaker() {
        Element quote = articlePage(ENGLISH).expectFirst("figure.quote");

        assertThat(quote.id()).isEqualTo("news--joint-plan-for-clean-rivers--quote--director-general");
        assertThat(quote.select("> blockquote > p").text())
                .isEqualTo(article.quotes().get(0).text().in(ENGLISH).orElseThrow());
        assertThat(quote.select("> figcaption").text()).startsWith("Undine Kappweiler · Director General");
    }

    @Test
    void headerCellsHaveTheScopeOfAColumn() {
        assertThat(articlePage(ENGLISH).select("thead th").eachAttr("scope")).containsExactly("col", "col", "col");
    }

    @Test
    void allLinksHaveSafeSchemes() {
        for (Document page : pages(Maximal.content())) {
            assertThat(page.select("[href]").eachAttr("href")).isNotEmpty().allMatch(HtmlPageTest::isSafe);
            assertThat(page.select("[src]").eachAttr("src")).allMatch(url -> url.startsWith("https://"));
        }
    }

    @Test
    void aPageRunsNoScriptsAndLoadsNoResources() {
        for (Document page : pages(Maximal.content())) {
            assertThat(page.select("script").eachAttr("type")).containsExactly("application/ld+json");
            assertThat(page.select("link").eachAttr("rel")).isSubsetOf("canonical", "alternate");
            assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
        }
    }

    @Test
    void eachPageHasOneH1AndUniqueIds() {
        for (Document page : pages(Maximal.content())) {
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void thePageOfTheOrganizationHasLinksToItsNews() {
        Document page = Jsoup.parse(Html.page(content, GERMAN).value());

        assertThat(page.select(".news a").eachAttr("href")).contains(url(GERMAN));
    }

    @Test
    void theDefaultLanguageIsLostWithoutAWebsiteInIt() {
        OrganizationContent french = OrganizationContentBuilder.builder(content)
                .defaultLanguage(FRENCH)
                .build();

        assertThat(Html.page(french, GERMAN).losses()).extracting(Loss::pointer).containsExactly("/defaultLanguage");
        assertThat(Html.page(content, GERMAN).isComplete()).isTrue();
    }

    @Test
    void equalContentGivesAnEqualPage() {
        assertThat(Html.page(content, article, ARABIC).value())
                .isEqualTo(Html.page(Samples.riverHealth(), article, ARABIC).value());
    }

    private Document articlePage(LanguageTag language) {
        return Jsoup.parse(Html.page(content, article, language).value());
    }

    private String url(LanguageTag language) {
        return String.valueOf(article.urls().get(language));
    }

    private static String meta(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    private static List<Document> pages(OrganizationContent content) {
        return Stream.of(ENGLISH, GERMAN, ARABIC)
                .flatMap(language -> Stream.concat(
                        Stream.of(Html.page(content, language)),
                        content.news().stream().map(article -> Html.page(content, article, language))))
                .map(export -> Jsoup.parse(export.value()))
                .toList();
    }

    private static boolean isSafe(String url) {
        return Stream.of("https://", "mailto:", "tel:+", "#").anyMatch(url::startsWith);
    }
}
