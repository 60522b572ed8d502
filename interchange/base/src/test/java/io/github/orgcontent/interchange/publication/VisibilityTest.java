package io.github.orgcontent.interchange.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibilityTest {
    private static final OrganizationContent RIVERS = Samples.riverHealth();

    @ParameterizedTest
    @CsvSource({
        // published at 10:00, under embargo until 11:00, expires at 12:00
        "2026-06-01T09:59:59Z, 11:00, false",
        "2026-06-01T10:59:59Z, 11:00, false",
        "2026-06-01T11:00:00Z, 11:00, true",
        "2026-06-01T11:59:59Z, 11:00, true",
        "2026-06-01T12:00:00Z, 11:00, false",
        "2026-06-01T09:59:59Z, , false",
        "2026-06-01T10:00:00Z, , true",
        "2026-06-01T09:59:59Z, 09:00, false"
    })
    void anArticleIsPublicFromItsPublicationAndTheEndOfItsEmbargoUntilItExpires(
            Instant at, @Nullable String embargo, boolean visible) {
        NewsArticle article = NewsArticleBuilder.builder(RIVERS.news().get(1))
                .publishedAt(time("10:00"))
                .embargoedUntil(embargo == null ? null : time(embargo))
                .expiresAt(time("12:00"))
                .build();

        assertThat(visible(List.of(article), at)).hasSize(visible ? 1 : 0);
    }

    @Test
    void theNewestIsFirstAndEqualTimesKeepTheOrderOfTheContent() {
        var news = new ArrayList<NewsArticle>();
        for (String at : List.of("2026-01-01T10:00:00Z", "2026-01-01T12:00:00+02:00", "2026-01-02T00:00:00Z")) {
            news.add(NewsArticleBuilder.builder(RIVERS.news().get(1))
                    .id("n" + news.size())
                    .publishedAt(OffsetDateTime.parse(at))
                    .build());
        }

        assertThat(visible(news, Instant.parse("2026-02-01T00:00:00Z")))
                .extracting(NewsArticle::id)
                .containsExactly("n2", "n0", "n1");
    }

    private static List<NewsArticle> visible(List<NewsArticle> news, Instant at) {
        return Publication.of(
                        OrganizationContentBuilder.builder(RIVERS).news(news).build())
                .visibleAt(at);
    }

    private static OffsetDateTime time(String hour) {
        return OffsetDateTime.parse("2026-06-01T" + hour + ":00Z");
    }
}
