package io.github.orgcontent.interchange.plaintext;

import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.language.LanguageTag;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainTextCompletenessTest {
    @Test
    void everythingOfAnArticleIsInTheTextOrAmongItsLosses() {
        Completeness.of(content -> Stream.of("en", "de", "ar")
                        .map(LanguageTag::parse)
                        .map(language -> PlainText.write(content, content.news().get(0), language))
                        .toList())
                .onlyBelow("/news/0")
                .exceptMediaForOtherReaders()
                .check();
    }
}
