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
    private final NewsArticle plan = content.news().get(0);

    @Test
    void thePageSaysItsLanguageAndDirection() {
        Element html = article(ARABIC).expectFirst("html");

        assertThat(html.attr("lang")).isEqualTo("ar");
        assertThat(html.attr("dir")).isEqualTo("rtl");
    }

    @Test
    void whatIsInAnotherLanguageSaysSo() {
        Element kicker = article(ARABIC).expectFirst(".kicker");

        assertThat(kicker.text()).isEqualTo("River Conference 2026");
        assertThat(kicker.attr("lang")).isEqualTo("en");
        assertThat(kicker.attr("dir")).isEqualTo("ltr");
    }

    @Test
    void whatIsInTheLanguageOfThePageSaysNothing() {
        assertThat(article(GERMAN).select("article [lang]")).isEmpty();
    }

    @Test
    void theFixedWordsOfOtherLanguagesAreEnglishAndSaySo() {
        Element heading = article(FRENCH).expectFirst("section > h2");

        assertThat(heading.text()).isEqualTo("Corrections");
        assertThat(heading.attr("lang")).isEqualTo("en");
    }

    @Test
    void anAlternativeTextInAnotherLanguageSaysSo() {
        Element image = Jsoup.parse(Html.page(content, ARABIC).value()).expectFirst("main img");

        assertThat(image.attr("alt")).isEqualTo("Logo: three blue waves in a circle");
        assertThat(image.attr("lang")).isEqualTo("en");
    }

    @Test
    void searchEnginesFindThePageInAllLanguages() {
        Document page = article(GERMAN);

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address(GERMAN));
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang"))
                .containsExactly("ar", "de", "en", "x-default");
        assertThat(page.select("link[hreflang=x-default]").attr("href")).isEqualTo(address(ENGLISH));
    }

    @Test
    void pageAndSitemapLeadReadersToTheSameTranslations() {
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
    void aPageInALanguageWithoutAnAddressHasNoCanonicalOne() {
        assertThat(article(FRENCH).select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void whatSocialNetworksReadIsInOneLanguage() {
        Document page = article(FRENCH);

        assertThat(meta(page, "og:locale")).isEqualTo("en");
        assertThat(meta(page, "og:title")).isEqualTo("42 States Agree on a Joint Plan for Clean Rivers");
        assertThat(meta(page, "og:description"))
                .isEqualTo("The plan provides for joint measurements, faster flood warnings and open data.");
        assertThat(page.select("meta[property=og:locale:alternate]").eachAttr("content"))
                .containsExactly("ar", "de");
        assertThat(meta(page, "article:published_time")).isEqualTo("2026-06-08T10:00:00+02:00");
    }

    @Test
    void aQuoteNamesWhoSaidIt() {
        Element quote = article(ENGLISH).expectFirst("figure.quote");

        assertThat(quote.id()).isEqualTo("news--joint-plan-for-clean-rivers--quote--director-general");
        assertThat(quote.select("> blockquote > p").text())
                .isEqualTo(plan.quotes().get(0).text().in(ENGLISH).orElseThrow());
        assertThat(quote.select("> figcaption").text()).startsWith("Undine Kappweiler · Director General");
    }

    @Test
    void theHeadingsOfATableSayTheyAreOfColumns() {
        assertThat(article(ENGLISH).select("thead th").eachAttr("scope")).containsExactly("col", "col", "col");
    }

    @Test
    void allLinksLeadToTheWebOrToPeople() {
        for (Document page : pages(Maximal.content())) {
            assertThat(page.select("[href]").eachAttr("href")).isNotEmpty().allMatch(HtmlPageTest::isHarmless);
            assertThat(page.select("[src]").eachAttr("src")).allMatch(url -> url.startsWith("https://"));
        }
    }

    @Test
    void noScriptRunsAndNothingElseIsFetched() {
        for (Document page : pages(Maximal.content())) {
            assertThat(page.select("script").eachAttr("type")).containsExactly("application/ld+json");
            assertThat(page.select("link").eachAttr("rel")).isSubsetOf("canonical", "alternate");
            assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
        }
    }

    @Test
    void eachPageHasOneHeadlineAndNoIdTwice() {
        for (Document page : pages(Maximal.content())) {
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void thePageOfTheOrganizationLeadsToItsNews() {
        Document page = Jsoup.parse(Html.page(content, GERMAN).value());

        assertThat(page.select(".news a").eachAttr("href")).contains(address(GERMAN));
    }

    @Test
    void whereNoWebsiteIsOfTheDefaultLanguageThatIsLost() {
        OrganizationContent french = OrganizationContentBuilder.builder(content)
                .defaultLanguage(FRENCH)
                .build();

        assertThat(Html.page(french, GERMAN).losses()).extracting(Loss::pointer).containsExactly("/defaultLanguage");
        assertThat(Html.page(content, GERMAN).isComplete()).isTrue();
    }

    @Test
    void theSameContentGivesTheSamePage() {
        assertThat(Html.page(content, plan, ARABIC).value())
                .isEqualTo(Html.page(Samples.riverHealth(), plan, ARABIC).value());
    }

    private Document article(LanguageTag language) {
        return Jsoup.parse(Html.page(content, plan, language).value());
    }

    private String address(LanguageTag language) {
        return String.valueOf(plan.urls().get(language));
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

    private static boolean isHarmless(String url) {
        return Stream.of("https://", "mailto:", "tel:+", "#").anyMatch(url::startsWith);
    }
}
