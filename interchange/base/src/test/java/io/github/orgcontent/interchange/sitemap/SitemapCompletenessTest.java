package io.github.orgcontent.interchange.sitemap;

import io.github.orgcontent.interchange.harness.Completeness;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapCompletenessTest {
    private static final Instant WHEN_ONE_IS_NEWS_AND_ONE_IS_NOT = Instant.parse("2026-05-13T00:00:00Z");

    @Test
    void everythingIsInTheSitemapOrAmongItsLosses() {
        Completeness.of(content -> List.of(Sitemap.write(content, WHEN_ONE_IS_NEWS_AND_ONE_IS_NOT)))
                .check();
    }
}
