package io.github.orgcontent.interchange.atom;

import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.text.LanguageTag;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AtomCompletenessTest {
    @Test
    void everythingIsInTheFeedsOfAllLanguagesOrAmongTheirLosses() {
        Completeness.of(content -> Stream.of("ar", "de", "en")
                        .map(tag -> Atom.write(content, LanguageTag.parse(tag), Maximal.AT))
                        .toList())
                .check();
    }
}
