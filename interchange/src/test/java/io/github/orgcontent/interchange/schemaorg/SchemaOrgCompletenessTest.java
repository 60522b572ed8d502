package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.text.LanguageTag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SchemaOrgCompletenessTest {
    private static final String KIND = "what kind of block it is, is told as lost for the block and not for its words";

    @Test
    void inAllLanguagesEverythingIsThereOrToldLost() {
        Completeness.of(content -> List.of(withoutKinds(SchemaOrg.write(content))))
                .except(KIND, "/**/type")
                .check();
    }

    @Test
    void inOneLanguageAfterTheOtherEverythingIsThereOrToldLost() {
        Completeness.of(SchemaOrgCompletenessTest::inEachLanguage)
                .onlyBelow("/defaultLanguage", "/organization", "/workAreas/0", "/news/0", "/pressContacts")
                .except(KIND, "/**/type")
                .check();
    }

    private static List<Export<String>> inEachLanguage(OrganizationContent content) {
        return Stream.of("ar", "de", "en")
                .map(LanguageTag::parse)
                .map(language -> withoutKinds(SchemaOrg.write(content, language)))
                .toList();
    }

    private static Export<String> withoutKinds(Export<String> export) {
        return new Export<>(
                export.value(),
                export.losses().stream()
                        .filter(loss -> !loss.pointer().endsWith("/type"))
                        .toList());
    }
}
