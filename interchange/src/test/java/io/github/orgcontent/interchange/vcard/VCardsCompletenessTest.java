package io.github.orgcontent.interchange.vcard;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.text.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VCardsCompletenessTest {
    private static List<Export<String>> inEachLanguage(OrganizationContent content) {
        return Stream.of("en", "de", "ar")
                .map(tag -> VCards.write(content, LanguageTag.parse(tag)))
                .toList();
    }

    @Test
    void allCardsCarryEverythingOrTellIt() {
        Completeness.of(content -> List.of(VCards.write(content))).check();
    }

    @Test
    void cardsInOneLanguageCarryEverythingOrTellIt() {
        Completeness.of(VCardsCompletenessTest::inEachLanguage).check();
    }

    @Test
    void theCardOfAContactCarriesAllOfIt() {
        Completeness.of(content ->
                        List.of(VCards.write(content, content.pressContacts().get(0))))
                .onlyBelow("/pressContacts/0")
                .check();
    }
}
