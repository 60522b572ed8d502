package io.github.orgcontent.interchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.organization.OrganizationKind;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class VocabularyTest {
    private static final LanguageTag GERMAN = LanguageTag.parse("de");

    @Test
    void theMaximalContentUsesTermsAsDefined() {
        usesTerms(Vocabulary.listed(), Maximal.content());
    }

    @Test
    void theExampleUsesTermsAsDefined() {
        usesTerms(Vocabulary.listed(), Samples.riverHealth());
    }

    @Test
    void allContentsUseTheTermsOfTheWholeVocabulary() {
        Vocabulary whole = Vocabulary.from(file());
        usesTerms(whole, Maximal.content());
        usesTerms(whole, Samples.riverHealth());
        usesTerms(whole, Samples.iomGermany());
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfOrganizationHasAType(OrganizationKind kind) {
        ObjectNode tree = (ObjectNode)
                JsonMapper.shared().readTree(SchemaOrg.write(Maximal.content()).value());
        JsonNode organization = tree.get("@graph").get(1);
        ((ObjectNode) organization).put("@type", SchemaOrgTerms.type(kind));
        assertThat(new VocabularyCheck(Vocabulary.listed()).problems(tree.toString()))
                .isEmpty();
    }

    @Test
    void anOpinionIsAKindOfNews() {
        assertThat(new VocabularyCheck(Vocabulary.listed())
                        .problems("{\"@type\": \"OpinionNewsArticle\", \"headline\": \"" + Genre.OPINION + "\"}"))
                .isEmpty();
    }

    @Test
    void theListAgreesWithTheVocabulary() {
        Vocabulary whole = Vocabulary.from(file());
        Vocabulary listed = Vocabulary.listed();

        assertThat(whole.classes()).containsAllEntriesOf(listed.classes());
        assertThat(whole.properties()).containsAllEntriesOf(listed.properties());
        assertThat(whole.superseded())
                .doesNotContainAnyElementsOf(listed.properties().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'@type': 'Organisation'}",
                "{'@type': 'Organization', 'nickname': 'x'}",
                "{'@type': 'Organization', 'headline': 'x'}",
                "{'@type': 'Organization', 'foundingDate': 'long ago'}",
                "{'@type': 'Organization', 'foundingDate': {'@language': 'en', '@value': '1951'}}",
                "{'@type': 'Organization', 'url': 'no address'}",
                "{'@type': 'Organization', 'contactPoint': {'@type': 'ImageObject'}}",
                "{'@type': 'Observation', 'minValue': 'many'}",
                "{'@type': 'Organization', 'memberOf': {'@id': 'https://www.example.org/nobody'}}"
            })
    void aWrongUseIsFound(String json) {
        assertThat(new VocabularyCheck(Vocabulary.listed()).problems(json.replace('\'', '"')))
                .hasSize(1);
    }

    private static void usesTerms(Vocabulary vocabulary, OrganizationContent content) {
        Stream<String> documents = Stream.concat(
                Stream.of(
                        SchemaOrg.write(content).value(),
                        SchemaOrg.write(content, GERMAN).value()),
                content.news().stream()
                        .map(article ->
                                SchemaOrg.write(content, article, GERMAN).value()));
        assertThat(documents.flatMap(json -> new VocabularyCheck(vocabulary).problems(json).stream()))
                .isEmpty();
    }

    private static Path file() {
        return Samples.shared("testdata/schemaorg/schemaorg-current-https.jsonld");
    }
}
