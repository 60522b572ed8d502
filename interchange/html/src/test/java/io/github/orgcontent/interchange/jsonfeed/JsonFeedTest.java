package io.github.orgcontent.interchange.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.harness.ChangedNews;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.DocumentBuilder;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
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
    void aFeedIsValid(String tag) {
        LanguageTag language = LanguageTag.parse(tag);

        assertThat(JsonFeedRules.violations(JsonFeed.write(RIVERS, language, AT).value()))
                .isEmpty();
        assertThat(JsonFeedRules.violations(
                        JsonFeed.write(Maximal.content(), language, Maximal.AT).value()))
                .isEmpty();
    }

    @Test
    void theFeedOfTheSharedExampleIsValid() {
        String feed = JsonFeed.write(Samples.iomGermany(), LanguageTag.parse("en"), AT)
                .value();

        assertThat(JsonFeedRules.violations(feed)).isEmpty();
        assertThat(JsonMapper.shared().readTree(feed).path("items")).hasSize(2);
    }

    @Test
    void theNewestItemIsFirst() {
        assertThat(ids(ReadFeed.of(RIVERS, "de", AT)))
                .containsExactly(
                        "joint-plan-for-clean-rivers", "invitation-to-the-river-conference", "warning-chain-tested");
    }

    @Test
    void theContentIsTheHtmlFragment() {
        OrganizationContent content = Maximal.content();
        LanguageTag german = LanguageTag.parse("de");
        NewsArticle article = content.news().get(1);

        assertThat(ReadFeed.of(content, "de", Maximal.AT)
                        .path("items")
                        .get(0)
                        .path("content_html")
                        .stringValue())
                .isEqualTo(Html.fragment(content, article, german).value());
    }

    @Test
    void anIdDependsOnIdsAndLanguageOnly() {
        String before = id(ReadFeed.of(RIVERS, "de", AT));
        OrganizationContent changed = ChangedNews.first(
                RIVERS,
                article -> NewsArticleBuilder.builder(article)
                        .urls(new TreeMap<>())
                        .headline(article.headline().with(LanguageTag.parse("de"), "Ein anderer Titel"))
                        .build());

        assertThat(id(ReadFeed.of(changed, "de", AT))).isEqualTo(before).startsWith("urn:uuid:");
        assertThat(id(ReadFeed.of(RIVERS, "en", AT))).isNotEqualTo(before);
    }

    @Test
    void anAttachmentWithoutAMediaTypeIsInTheHtmlOnly() {
        OrganizationContent changed = ChangedNews.first(
                RIVERS,
                article -> NewsArticleBuilder.builder(article)
                        .attachments(List.of(
                                DocumentBuilder.builder(article.attachments().get(0))
                                        .mediaType(null)
                                        .build()))
                        .build());
        JsonNode item = ReadFeed.of(changed, "de", AT).path("items").get(0);

        assertThat(item.has("attachments")).isFalse();
        assertThat(item.path("content_html").stringValue()).contains("https://www.example.org/media/plan.pdf");
    }

    @Test
    void lossesOfTheHtmlThatTheItemCarriesAreNoLosses() {
        OrganizationContent changed = ChangedNews.first(
                RIVERS,
                article -> NewsArticleBuilder.builder(article)
                        .expiresAt(OffsetDateTime.parse("2027-06-08T08:00:00.123456789Z"))
                        .build());
        JsonNode item = ReadFeed.of(changed, "de", AT).path("items").get(0);

        assertThat(item.path("_orgcontent").path("expiresAt").stringValue())
                .isEqualTo("2027-06-08T08:00:00.123456789Z");
        assertThat(JsonFeed.write(changed, LanguageTag.parse("de"), AT).losses())
                .extracting(Loss::pointer)
                .doesNotContain("/news/0/expiresAt");
    }

    @Test
    void articlesThatAreNotPublicAtTheInstantAreNoLosses() {
        Instant later = Instant.parse("2026-12-01T00:00:00Z");

        assertThat(ids(ReadFeed.of(RIVERS, "de", later))).doesNotContain("invitation-to-the-river-conference");
        assertThat(JsonFeed.write(RIVERS, LanguageTag.parse("de"), later).losses())
                .extracting(Loss::pointer)
                .noneMatch(pointer -> pointer.startsWith("/news/2"));
    }

    @Test
    void aPublicationGivesTheSameExportAsItsContent() {
        OrganizationContent content = Maximal.content();
        LanguageTag arabic = LanguageTag.parse("ar");

        assertThat(JsonFeed.write(Publication.of(content), arabic, Maximal.AT))
                .isEqualTo(JsonFeed.write(content, arabic, Maximal.AT));
    }

    private static String id(JsonNode feed) {
        return feed.path("items").get(0).path("id").stringValue();
    }

    private static List<String> ids(JsonNode feed) {
        return feed.path("items").values().stream()
                .map(item -> item.path("_orgcontent").path("id").stringValue())
                .toList();
    }

    @Test
    void aFeedHasItsOwnUrlIfTheCallerSuppliesIt() {
        URI url = URI.create("https://example.org/feed.de.json");
        OrganizationContent content = Samples.riverHealth();
        LanguageTag german = LanguageTag.parse("de");
        Instant at = Instant.parse("2026-06-10T00:00:00Z");
        String feed = JsonFeed.write(content, german, at, url).value();

        assertThat(feed).contains("\"feed_url\" : \"https://example.org/feed.de.json\"");
        assertThat(JsonFeedRules.violations(feed)).isEmpty();
        assertThat(JsonFeed.write(content, german, at).value()).doesNotContain("feed_url");
    }
}
