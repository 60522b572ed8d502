package io.github.orgcontent.interchange.atom;

import io.github.orgcontent.interchange.harness.Injection;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Parsed;
import io.github.orgcontent.language.LanguageTag;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomInjectionTest {
    @ParameterizedTest
    @ValueSource(strings = {"ar", "de", "en"})
    void textThatLooksLikeMarkupIsEscaped(String tag) {
        LanguageTag language = LanguageTag.parse(tag);
        Injection.of(
                        content -> Atom.write(content, language, Maximal.AT).value(),
                        feed -> Parsed.xml(feed, Map.of("content", Parsed::html)))
                .reading(text -> text.replaceAll("[\\uFFFE\\uFFFF]", "\uFFFD")) // the documented replacement
                .seeingAtLeast(100)
                .check();
    }
}
