package io.github.orgcontent.interchange.vcard;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.language.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VCardCompletenessTest {
    private static List<Export<String>> inEachLanguage(OrganizationContent content) {
        return Stream.of("en", "de", "ar")
                .map(tag -> VCard.write(content, LanguageTag.parse(tag)))
                .toList();
    }

    @Test
    void allCardsCarryEverythingOrReportTheLoss() {
        Completeness.of(content -> List.of(VCard.write(content))).check();
    }

    @Test
    void cardsInOneLanguageCarryEverythingOrReportTheLoss() {
        Completeness.of(VCardCompletenessTest::inEachLanguage).check();
    }

    @Test
    void cardsInVersion3CarryEverythingOrReportTheLoss() {
        Completeness.of(content -> Stream.of("en", "de", "ar")
                        .map(tag -> VCard.writeVersion3(content, LanguageTag.parse(tag)))
                        .toList())
                .check();
    }

    @Test
    void theCardOfAContactInVersion3CarriesAllOfIt() {
        Completeness.of(content -> Stream.of("en", "de", "ar")
                        .map(tag -> VCard.writeVersion3(
                                content, content.pressContacts().get(0), LanguageTag.parse(tag)))
                        .toList())
                .onlyBelow("/pressContacts/0")
                .check();
    }

    @Test
    void theCardOfAContactCarriesAllOfIt() {
        Completeness.of(content ->
                        List.of(VCard.write(content, content.pressContacts().get(0))))
                .onlyBelow("/pressContacts/0")
                .check();
    }
}
