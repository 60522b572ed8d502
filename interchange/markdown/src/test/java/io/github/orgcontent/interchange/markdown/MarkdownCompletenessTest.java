package io.github.orgcontent.interchange.markdown;

import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.language.LanguageTag;
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
                .exceptMediaForOtherReaders()
                .check();
    }
}
