package io.github.orgcontent.interchange.jsonfeed;

import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.text.LanguageTag;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JsonFeedCompletenessTest {
    @Test
    void everythingIsInTheFeedsOfAllLanguagesOrAmongTheirLosses() {
        Completeness.of(content -> Stream.of("ar", "de", "en")
                        .map(tag -> JsonFeed.write(content, LanguageTag.parse(tag), Maximal.AT))
                        .toList())
                .check();
    }
}
