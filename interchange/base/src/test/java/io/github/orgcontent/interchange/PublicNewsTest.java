package io.github.orgcontent.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicNewsTest {
    private static NewsArticle article(@Nullable String embargo, @Nullable String end) {
        return NewsArticleBuilder.builder(Samples.riverHealth().news().get(0))
                .publishedAt(OffsetDateTime.parse("2026-06-08T10:00:00+02:00"))
                .embargoedUntil(embargo == null ? null : OffsetDateTime.parse(embargo))
                .expiresAt(end == null ? null : OffsetDateTime.parse(end))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        ",                     ,                     2026-06-08T07:59:59Z, false",
        ",                     ,                     2026-06-08T08:00:00Z, true",
        "2026-06-09T00:00:00Z, ,                     2026-06-08T23:59:59Z, false",
        "2026-06-09T00:00:00Z, ,                     2026-06-09T00:00:00Z, true",
        "2026-06-01T00:00:00Z, ,                     2026-06-08T07:59:59Z, false",
        ",                     2026-06-10T00:00:00Z, 2026-06-09T23:59:59Z, true",
        ",                     2026-06-10T00:00:00Z, 2026-06-10T00:00:00Z, false"
    })
    void publicArticlesArePublishedAndNeitherEmbargoedNorExpired(
            @Nullable String embargo, @Nullable String end, Instant at, boolean isPublic) {
        assertThat(PublicNews.isPublic(article(embargo, end), at)).isEqualTo(isPublic);
    }

    @ParameterizedTest
    @CsvSource({
        ",                     2026-06-08T08:00:00Z",
        "2026-06-01T00:00:00Z, 2026-06-08T08:00:00Z",
        "2026-06-09T00:00:00Z, 2026-06-09T00:00:00Z"
    })
    void anArticleIsPublicSinceTheEndOfItsEmbargo(@Nullable String embargo, Instant since) {
        assertThat(PublicNews.since(article(embargo, null))).isEqualTo(since);
    }

    @Test
    void referencesToArticlesThatAreNotPublicAreRemoved() {
        OrganizationContent content = Maximal.content();
        List<NewsArticle> news = List.of(
                NewsArticleBuilder.builder(content.news().get(0))
                        .related(List.of("after-the-flood"))
                        .build(),
                NewsArticleBuilder.builder(content.news().get(1))
                        .related(List.of())
                        .embargoedUntil(OffsetDateTime.ofInstant(Maximal.AT.plusSeconds(1), ZoneOffset.UTC))
                        .build());

        OrganizationContent visible = PublicNews.of(
                OrganizationContentBuilder.builder(content).news(news).build(), Maximal.AT);

        assertThat(visible.news())
                .singleElement()
                .satisfies(article -> assertThat(article.related()).isEmpty());
        assertThat(PublicNews.of(content, Maximal.AT)).isEqualTo(content);
    }
}
