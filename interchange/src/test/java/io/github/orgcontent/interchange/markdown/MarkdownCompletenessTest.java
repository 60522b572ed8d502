package io.github.orgcontent.interchange.markdown;

import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.text.LanguageTag;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MarkdownCompletenessTest {
    @Test
    void everythingOfAnArticleIsInTheTextOrAmongItsLosses() {
        Completeness.of(content -> Stream.of("en", "de", "ar")
                        .map(LanguageTag::parse)
                        .map(language -> Markdown.write(content, content.news().get(0), language))
                        .toList())
                .onlyBelow("/news/0")
                .except(
                        "a body shows its media to readers of its own language",
                        "/news/0/body/en/*/media/*/de",
                        "/news/0/body/en/*/media/*/ar",
                        "/news/0/body/de/*/media/*/en",
                        "/news/0/body/de/*/media/*/ar",
                        "/news/0/body/ar/*/media/*/en",
                        "/news/0/body/ar/*/media/*/de")
                .check();
    }
}
