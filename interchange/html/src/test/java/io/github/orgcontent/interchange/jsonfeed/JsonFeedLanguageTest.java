package io.github.orgcontent.interchange.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.harness.ChangedNews;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class JsonFeedLanguageTest {
    private static final Instant AT = Instant.parse("2026-06-10T00:00:00Z");
    private static final OrganizationContent RIVERS = Samples.riverHealth();

    @Test
    void anItemDeclaresTheLanguageOfItsBody() {
        JsonNode feed = ReadFeed.of(RIVERS, "de", AT);

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
        JsonNode item = ReadFeed.of(RIVERS, "ar", AT).path("items").get(2);

        assertThat(item.path("language").stringValue()).isEqualTo("de");
        assertThat(item.path("title").stringValue()).startsWith("Warnkette");
        assertThat(JsonFeed.write(RIVERS, LanguageTag.parse("ar"), AT).losses())
                .extracting(Loss::pointer)
                .contains("/news/1/headline/ar");
    }

    @Test
    void aFeedInAMissingLanguageDeclaresTheLanguageOfItsTitle() {
        JsonNode feed = ReadFeed.of(RIVERS, "fr", AT);

        assertThat(feed.path("language").stringValue()).isEqualTo("en");
        assertThat(feed.path("title").stringValue()).isEqualTo("International Organization for River Health");
    }

    @Test
    void theUrlsOfTranslationsAreInTheExtension() {
        JsonNode item = ReadFeed.of(RIVERS, "de", AT).path("items").get(0);

        assertThat(item.path("url").stringValue()).isEqualTo("https://www.example.org/de/news/joint-plan");
        assertThat(item.path("_orgcontent").path("urls").values())
                .extracting(url -> url.path("language").stringValue())
                .containsExactly("ar", "en");
    }

    @Test
    void aUrlInAnotherLanguageIsNotTheUrlOfTheItem() {
        OrganizationContent changed = ChangedNews.first(
                RIVERS,
                article -> NewsArticleBuilder.builder(article)
                        .urls(new TreeMap<>(Map.of(LanguageTag.parse("en"), URI.create("https://www.example.org/x"))))
                        .build());

        assertThat(ReadFeed.of(changed, "de", AT).path("items").get(0).has("url"))
                .isFalse();
    }

    @Test
    void theHomePageMayBeInAnotherLanguage() {
        OrganizationContent changed = OrganizationContentBuilder.builder(RIVERS)
                .organization(OrganizationProfileBuilder.builder(RIVERS.organization())
                        .websites(new TreeMap<>(
                                Map.of(LanguageTag.parse("en"), URI.create("https://www.example.org/en"))))
                        .build())
                .build();

        assertThat(ReadFeed.of(changed, "de", AT).path("home_page_url").stringValue())
                .isEqualTo("https://www.example.org/en");
    }
}
