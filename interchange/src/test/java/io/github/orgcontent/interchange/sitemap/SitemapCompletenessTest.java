package io.github.orgcontent.interchange.sitemap;

import io.github.orgcontent.interchange.harness.Completeness;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SitemapCompletenessTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-07-01T00:00:00Z", "2026-05-13T00:00:00Z"})
    void everythingIsInTheSitemapOrAmongItsLosses(Instant at) {
        Completeness.of(content -> List.of(Sitemap.write(content, at))).check();
    }
}
