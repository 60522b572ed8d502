package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.atom.Atom;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Pages that are written together. {@code browser/check.sh} clicks through the sites that this test writes. */
class HtmlSiteTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");
    private static final LanguageTag GERMAN = LanguageTag.parse("de");
    private static final LanguageTag ARABIC = LanguageTag.parse("ar");
    private static final List<LanguageTag> LANGUAGES = List.of(ENGLISH, GERMAN, ARABIC);
    private static final Html.SiteFiles FILES = new Html.SiteFiles(
            Map.of(ENGLISH, "feed.en.xml", GERMAN, "feed.de.xml", ARABIC, "feed.ar.xml"), "sitemap.xml");
    private static final OrganizationContent RIVERS = Samples.riverHealth();

    /** The content without web sites and URLs of articles. */
    private static OrganizationContent withoutUrls(OrganizationContent content) {
        List<NewsArticle> news = content.news().stream()
                .map(article -> NewsArticleBuilder.builder(article)
                        .urls(new TreeMap<>())
                        .build())
                .toList();
        return OrganizationContentBuilder.builder(content)
                .organization(OrganizationProfileBuilder.builder(content.organization())
                        .websites(new TreeMap<>())
                        .build())
                .news(news)
                .build();
    }

    private static SortedMap<String, String> site(OrganizationContent content) {
        return Html.site(Publication.of(content), LANGUAGES, FILES).value();
    }

    @Test
    void eachPageIsReachableFromTheFirstOne() {
        for (OrganizationContent content : List.of(RIVERS, withoutUrls(RIVERS), Maximal.content())) {
            SortedMap<String, String> site = site(content);
            Set<String> seen = new HashSet<>(Set.of("index.html"));
            var pending = new ArrayDeque<>(seen);
            while (!pending.isEmpty()) {
                String file = pending.pop();
                for (String target : targets(file, site.getOrDefault(file, ""))) {
                    if (seen.add(target)) {
                        pending.add(target);
                    }
                }
            }
            assertThat(seen)
                    .containsAll(FILES.feeds().values())
                    .contains("sitemap.xml")
                    .containsAll(site.keySet());
            assertThat(site.keySet())
                    .containsAll(
                            seen.stream().filter(file -> file.endsWith(".html")).toList());
        }
    }

    // The files that the relative links of a page lead to.
    private static List<String> targets(String file, String html) {
        Document page = Jsoup.parse(html);
        return page.select("a[href]").eachAttr("href").stream()
                .filter(href -> !href.matches("[a-z]+:.*"))
                .map(href -> URI.create(file).resolve(href).getPath())
                .toList();
    }

    @Test
    void eachLinkToAPartOfAPageHasATarget() {
        SortedMap<String, String> site = site(RIVERS);
        site.forEach((file, html) -> {
            for (String href : Jsoup.parse(html).select("a[href*=#]").eachAttr("href")) {
                URI target = URI.create(file).resolve(href);
                assertThat(Jsoup.parse(site.getOrDefault(target.getPath(), "")).getElementById(target.getFragment()))
                        .as(file + " " + href)
                        .isNotNull();
            }
        });
        assertThat(Jsoup.parse(page(site, "news/joint-plan-for-clean-rivers.de.html"))
                        .select("a[href^=../index.de.html#work-area--]"))
                .isNotEmpty();
    }

    @Test
    void anArticleHasLinksToItsTranslationsAndToTheOrganization() {
        Document page = Jsoup.parse(page(site(RIVERS), "news/joint-plan-for-clean-rivers.de.html"));

        assertThat(page.select("nav a").eachAttr("href"))
                .containsExactly(
                        "../news/joint-plan-for-clean-rivers.ar.html", "../news/joint-plan-for-clean-rivers.en.html");
        assertThat(page.select(".site a, footer a").eachAttr("href"))
                .containsExactly("../index.de.html", "../index.de.html", "../feed.de.xml", "../sitemap.xml");
    }

    @Test
    void metadataHasTheUrlsOfTheContent() {
        NewsArticle article = RIVERS.news().get(0);
        Document alone = Jsoup.parse(Html.page(RIVERS, article, GERMAN).value());
        Document page = Jsoup.parse(page(site(RIVERS), "news/joint-plan-for-clean-rivers.de.html"));
        page.select("link[type=application/atom+xml], link[rel=sitemap]").forEach(Element::remove);

        assertThat(page.head().html()).isEqualTo(alone.head().html());
        assertThat(Jsoup.parse(page(site(withoutUrls(RIVERS)), "index.de.html"))
                        .select("link[rel=canonical], link[hreflang], meta[property=og:url]"))
                .isEmpty();
    }

    @Test
    void theFirstPageIsInTheDefaultLanguageOrElseInTheFirstOne() {
        assertThat(Jsoup.parse(page(site(RIVERS), "index.html"))
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo("en");
        assertThat(Jsoup.parse(page(Html.site(RIVERS, List.of(ARABIC, GERMAN)).value(), "index.html"))
                        .expectFirst("html")
                        .attr("lang"))
                .isEqualTo("ar");
    }

    @Test
    void aSiteWithoutFeedsHasNoLinksToThem() {
        assertThat(Html.site(RIVERS, LANGUAGES).value().values())
                .allSatisfy(html -> assertThat(html).doesNotContain("feed.", "sitemap.xml"));
        assertThat(Html.site(RIVERS, LANGUAGES).losses())
                .isEqualTo(Html.page(RIVERS, ENGLISH).losses());
    }

    @Test
    void aSiteNeedsALanguage() {
        assertThatThrownBy(() -> Html.site(RIVERS, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a site needs at least one language");
    }

    @Test
    void writesSitesForBrowsers() throws IOException {
        write("river-health", RIVERS);
        write("without-urls", withoutUrls(RIVERS));
        assertThat(Path.of("target/sites/river-health/index.html")).isNotEmptyFile();
    }

    private static void write(String name, OrganizationContent content) throws IOException {
        Path folder = Path.of("target/sites", name);
        Files.createDirectories(folder.resolve("news"));
        for (Map.Entry<String, String> page : site(content).entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
        Files.writeString(
                folder.resolve("sitemap.xml"), "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"/>");
        for (LanguageTag language : LANGUAGES) {
            Files.writeString(
                    folder.resolve("feed." + language + ".xml"),
                    Atom.write(content, language, Instant.parse("2026-06-10T00:00:00Z"))
                            .value());
        }
    }

    private static String page(SortedMap<String, String> site, String file) {
        assertThat(site).containsKey(file);
        return Stream.ofNullable(site.get(file)).findFirst().orElseThrow();
    }
}
