package io.github.orgcontent.interchange.atom;

import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.language.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtomCompletenessTest {
    private static final List<String> LANGUAGES = List.of("ar", "de", "en");

    @Test
    void everythingIsInTheFeedsOfAllLanguagesOrAmongTheirLosses() {
        Completeness.of(content -> LANGUAGES.stream()
                        .map(tag -> Atom.write(content, LanguageTag.parse(tag), Maximal.AT))
                        .toList())
                .exceptMediaForOtherReaders()
                .check();
    }
}
