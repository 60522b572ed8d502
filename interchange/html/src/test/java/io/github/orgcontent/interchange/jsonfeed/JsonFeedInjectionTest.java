package io.github.orgcontent.interchange.jsonfeed;

import io.github.orgcontent.interchange.harness.Injection;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Parsed;
import io.github.orgcontent.language.LanguageTag;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonFeedInjectionTest {
    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en"})
    void textThatLooksLikeMarkupIsEscaped(String tag) {
        LanguageTag language = LanguageTag.parse(tag);
        Injection.of(
                        content -> JsonFeed.write(content, language, Maximal.AT).value(),
                        feed -> Parsed.json(feed, Map.of("content_html", Parsed::html)))
                .seeingAtLeast(100)
                .check();
    }
}
