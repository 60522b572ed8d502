package io.github.orgcontent.interchange.sitemap;

import io.github.orgcontent.interchange.harness.Injection;
import io.github.orgcontent.interchange.harness.Parsed;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SitemapInjectionTest {
    private static final Instant WHEN_ONE_IS_NEWS = Instant.parse("2026-05-12T00:00:00Z");

    @Test
    void textsWithMarkupAreEscaped() {
        Injection.of(
                        content -> List.copyOf(
                                Sitemap.write(content, WHEN_ONE_IS_NEWS).value().values()),
                        files -> files.stream().map(Parsed::xml).reduce(new Parsed(List.of(), List.of()), Parsed::and))
                .reading(text -> text.replaceAll("[\\uFFFE\\uFFFF]", "\uFFFD")) // as it says
                .seeingAtLeast(6)
                .check();
    }
}
