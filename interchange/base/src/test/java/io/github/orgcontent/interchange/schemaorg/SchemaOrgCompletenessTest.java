package io.github.orgcontent.interchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.harness.Completeness;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaOrgCompletenessTest {
    private static final JsonNode MAXIMAL =
            JsonMapper.shared().readTree(ContentJson.standard().writeBytes(Maximal.content()));
    private static final Set<String> BLOCKS = Set.of("heading", "list", "quotation", "table", "figure", "divider");
    private static final String KIND = "the kind of a block is reported as a loss of the block, not of its texts";

    @Test
    void allPropertiesAreWrittenOrReportedAsLossesInAllLanguages() {
        Completeness.of(content -> List.of(withoutKinds(SchemaOrg.write(content))))
                .except(KIND, "/**/type")
                .check();
    }

    @Test
    void allPropertiesAreWrittenOrReportedAsLossesInEachLanguage() {
        Completeness.of(SchemaOrgCompletenessTest::inEachLanguage)
                .onlyBelow("/defaultLanguage", "/organization", "/workAreas/0", "/news/0", "/pressContacts")
                .except(KIND, "/**/type")
                .check();
    }

    @Test
    void theKindOfEachBlockOtherThanAParagraphIsReportedAsLoss() {
        var places = new ArrayList<String>();
        collectBlocks(MAXIMAL, "", places);
        List<String> lost = SchemaOrg.write(Maximal.content()).losses().stream()
                .map(Loss::pointer)
                .toList();

        assertThat(places).hasSizeGreaterThan(50).allMatch(place -> lost.contains(place + "/type"));
    }

    private static void collectBlocks(JsonNode node, String pointer, List<String> places) {
        if (BLOCKS.contains(node.path("type").asString(""))) {
            places.add(pointer);
        }
        node.properties().forEach(entry -> collectBlocks(entry.getValue(), pointer + "/" + entry.getKey(), places));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collectBlocks(node.get(i), pointer + "/" + i, places);
        }
    }

    private static List<Export<String>> inEachLanguage(OrganizationContent content) {
        return Stream.of("ar", "de", "en")
                .map(LanguageTag::parse)
                .map(language -> withoutKinds(SchemaOrg.write(content, language)))
                .toList();
    }

    // Only a heading can become another block of the same words, so only there it shows that the kind is lost.
    private static Export<String> withoutKinds(Export<String> export) {
        return new Export<>(
                export.value(),
                export.losses().stream()
                        .filter(loss -> !loss.pointer().endsWith("/type")
                                || MAXIMAL.at(loss.pointer()).stringValue().equals("heading"))
                        .toList());
    }
}
