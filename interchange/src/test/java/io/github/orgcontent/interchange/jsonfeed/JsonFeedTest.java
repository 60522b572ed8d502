package io.github.orgcontent.interchange.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Samples;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.media.DocumentBuilder;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import io.github.orgcontent.text.LanguageTag;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonFeedTest {
    private static final Instant AT = Instant.parse("2026-06-10T00:00:00Z");
    private static final OrganizationContent RIVERS = Samples.riverHealth();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en", "fr", "de-AT"})
    void aFeedKeepsTheRulesOfItsFormat(String tag) {
        LanguageTag language = LanguageTag.parse(tag);

        assertThat(JsonFeedRules.violations(JsonFeed.write(RIVERS, language, AT).value()))
                .isEmpty();
        assertThat(JsonFeedRules.violations(
                        JsonFeed.write(Maximal.content(), language, Maximal.AT).value()))
                .isEmpty();
    }

    @Test
    void theContentThatTheProjectBeganWithMakesAFeed() {
        String feed = JsonFeed.write(Samples.iomGermany(), LanguageTag.parse("en"), AT)
                .value();

        assertThat(JsonFeedRules.violations(feed)).isEmpty();
        assertThat(JsonMapper.shared().readTree(feed).path("items")).hasSize(2);
    }

    @Test
    void theNewestItemIsFirst() {
        assertThat(ids(feed(RIVERS, "de", AT)))
                .containsExactly(
                        "joint-plan-for-clean-rivers", "invitation-to-the-river-conference", "warning-chain-tested");
    }

    @Test
    void anItemSaysTheLanguageThatItIsReallyIn() {
        JsonNode feed = feed(RIVERS, "de", AT);

        assertThat(feed.path("language").stringValue()).isEqualTo("de");
        assertThat(feed.path("items").values())
                .extracting(item -> item.path("language").stringValue())
                .containsExactly("de", "en", "de");
        assertThat(feed.path("items").get(1).path("title").stringValue()).startsWith("Invitation to the Press");
        assertThat(feed.path("items").get(1).path("tags").values())
                .extracting(JsonNode::stringValue)
                .containsExactly("press-release", "Shared Rivers");
    }

    @Test
    void aHeadlineInAnotherLanguageThanTheTextIsALoss() {
        JsonNode item = feed(RIVERS, "ar", AT).path("items").get(2);

        assertThat(item.path("language").stringValue()).isEqualTo("de");
        assertThat(item.path("title").stringValue()).startsWith("Warnkette");
        assertThat(JsonFeed.write(RIVERS, LanguageTag.parse("ar"), AT).losses())
                .extracting(Loss::pointer)
                .contains("/news/1/headline/ar");
    }

    @Test
    void theFeedOfALanguageThatIsNotThereSaysTheOneItIsIn() {
        JsonNode feed = feed(RIVERS, "fr", AT);

        assertThat(feed.path("language").stringValue()).isEqualTo("en");
        assertThat(feed.path("title").stringValue()).isEqualTo("International Organization for River Health");
    }

    @Test
    void anyHomePageIsBetterThanNone() {
        OrganizationContent changed = OrganizationContentBuilder.builder(RIVERS)
                .organization(OrganizationProfileBuilder.builder(RIVERS.organization())
                        .websites(new TreeMap<>(
                                Map.of(LanguageTag.parse("en"), URI.create("https://www.example.org/en"))))
                        .build())
                .build();

        assertThat(feed(changed, "de", AT).path("home_page_url").stringValue()).isEqualTo("https://www.example.org/en");
    }

    @Test
    void theContentIsThatOfHtml() {
        OrganizationContent content = Maximal.content();
        LanguageTag german = LanguageTag.parse("de");
        NewsArticle article = content.news().get(1);

        assertThat(feed(content, "de", Maximal.AT)
                        .path("items")
                        .get(0)
                        .path("content_html")
                        .stringValue())
                .isEqualTo(Html.fragment(content, article, german).value());
    }

    @Test
    void anIdStaysWhateverChangesButItsLanguage() {
        String before = id(feed(RIVERS, "de", AT));
        OrganizationContent changed = changeFirst(article -> NewsArticleBuilder.builder(article)
                .urls(new TreeMap<>())
                .headline(article.headline().with(LanguageTag.parse("de"), "Ein anderer Titel"))
                .build());

        assertThat(id(feed(changed, "de", AT))).isEqualTo(before).startsWith("urn:uuid:");
        assertThat(id(feed(RIVERS, "en", AT))).isNotEqualTo(before);
    }

    @Test
    void translationsAreInTheExtension() {
        JsonNode item = feed(RIVERS, "de", AT).path("items").get(0);

        assertThat(item.path("url").stringValue()).isEqualTo("https://www.example.org/de/news/joint-plan");
        assertThat(item.path("_orgcontent").path("urls").values())
                .extracting(url -> url.path("language").stringValue())
                .containsExactly("ar", "en");
    }

    @Test
    void anAddressOfAnotherLanguageIsNotTheAddressOfTheItem() {
        OrganizationContent changed = changeFirst(article -> NewsArticleBuilder.builder(article)
                .urls(new TreeMap<>(Map.of(LanguageTag.parse("en"), URI.create("https://www.example.org/x"))))
                .build());

        assertThat(feed(changed, "de", AT).path("items").get(0).has("url")).isFalse();
    }

    @Test
    void anAttachmentWithoutATypeIsLeftToTheHtml() {
        OrganizationContent changed = changeFirst(article -> NewsArticleBuilder.builder(article)
                .attachments(
                        List.of(DocumentBuilder.builder(article.attachments().get(0))
                                .mediaType(null)
                                .build()))
                .build());
        JsonNode item = feed(changed, "de", AT).path("items").get(0);

        assertThat(item.has("attachments")).isFalse();
        assertThat(item.path("content_html").stringValue()).contains("https://www.example.org/media/plan.pdf");
    }

    @Test
    void whatHtmlLosesIsNoLossIfTheItemSaysIt() {
        OrganizationContent changed = changeFirst(article -> NewsArticleBuilder.builder(article)
                .expiresAt(OffsetDateTime.parse("2027-06-08T08:00:00.123456789Z"))
                .build());
        JsonNode item = feed(changed, "de", AT).path("items").get(0);

        assertThat(item.path("_orgcontent").path("expiresAt").stringValue())
                .isEqualTo("2027-06-08T08:00:00.123456789Z");
        assertThat(JsonFeed.write(changed, LanguageTag.parse("de"), AT).losses())
                .extracting(Loss::pointer)
                .doesNotContain("/news/0/expiresAt");
    }

    @Test
    void whatMayNotBeShownAtTheInstantIsLeftOutAndNoLoss() {
        Instant later = Instant.parse("2026-12-01T00:00:00Z");

        assertThat(ids(feed(RIVERS, "de", later))).doesNotContain("invitation-to-the-river-conference");
        assertThat(JsonFeed.write(RIVERS, LanguageTag.parse("de"), later).losses())
                .extracting(Loss::pointer)
                .noneMatch(pointer -> pointer.startsWith("/news/2"));
    }

    private static OrganizationContent changeFirst(UnaryOperator<NewsArticle> change) {
        var news = new ArrayList<>(RIVERS.news());
        news.set(0, change.apply(news.get(0)));
        return OrganizationContentBuilder.builder(RIVERS).news(news).build();
    }

    private static JsonNode feed(OrganizationContent content, String tag, Instant at) {
        return JsonMapper.shared()
                .readTree(JsonFeed.write(content, LanguageTag.parse(tag), at).value());
    }

    private static String id(JsonNode feed) {
        return feed.path("items").get(0).path("id").stringValue();
    }

    private static List<String> ids(JsonNode feed) {
        return feed.path("items").values().stream()
                .map(item -> item.path("_orgcontent").path("id").stringValue())
                .toList();
    }
}
