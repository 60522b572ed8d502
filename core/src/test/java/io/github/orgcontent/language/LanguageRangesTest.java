package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.testing.SharedData;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class LanguageRangesTest {
    private static final String VECTORS = "rfc4647/wooorm-bcp-47-match.json";

    @ParameterizedTest
    @CsvSource({
        "de, de-CH, true",
        "DE-de, de-DE-1996, true",
        "de, deu, false",
        "de-de, de-Latn-DE, false",
        "*, tlh, true"
    })
    void basicFilteringComparesBeginnings(String range, String tag, boolean matches) {
        assertThat(LanguageRanges.matchesBasic(range, tag)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "de-DE, de-Latn-DE-1996, true",
        "de-*-DE, de-DE, true",
        "*-CH, it-CH, true",
        "de-DE, de-x-DE, false",
        "de-DE, de, false",
        "de-a-DE, de-a-DE, true",
        "de-*, de, true"
    })
    void extendedFilteringSkipsSubtags(String range, String tag, boolean matches) {
        assertThat(LanguageRanges.matchesExtended(range, tag)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource({
        "zh-Hant-x-one-two, zh-Hant-x-one",
        "zh-Hant-CN-x-a, zh-Hant-CN",
        "zh-x-a-b, zh",
        "de-DE, de",
        "de-u-co-phonebk, de-u-co"
    })
    void truncatingLeavesNoSingleCharacterAtTheEnd(String range, String shorter) {
        assertThat(LanguageRanges.truncate(range)).isEqualTo(shorter);
        assertThat(LanguageRanges.truncate("de")).isEmpty();
    }

    @Test
    void lookupReportsATruncatedRange() {
        assertThat(LanguageRanges.lookup("de-at", List.of("en", "de-AT")))
                .contains(new LanguageRanges.Found<>("de-AT", false));
        assertThat(LanguageRanges.lookup("de-AT-1996", List.of("en", "de")))
                .contains(new LanguageRanges.Found<>("de", true));
        assertThat(LanguageRanges.lookup("*", List.of("en"))).isEmpty();
    }

    @Test
    void aWildcardInALookupMatchesAnyLanguageOrIsIgnored() {
        assertThat(LanguageRanges.lookup("*-CH", List.of("de", "fr-CH")))
                .contains(new LanguageRanges.Found<>("fr-CH", false));
        assertThat(LanguageRanges.lookup("de-*-CH", List.of("de-CH")))
                .contains(new LanguageRanges.Found<>("de-CH", false));
    }

    @TestFactory
    Stream<DynamicTest> basicFilterVectors() {
        return vectors("basicFilter", test -> assertFilter(test, LanguageRanges::matchesBasic));
    }

    @TestFactory
    Stream<DynamicTest> extendedFilterVectors() {
        return vectors("extendedFilter", test -> assertFilter(test, LanguageRanges::matchesExtended));
    }

    @TestFactory
    Stream<DynamicTest> lookup_vectors() {
        return vectors(
                "lookup",
                test -> assertThat(strings(test.get("ranges")).stream()
                                .flatMap(range -> LanguageRanges.lookup(range, strings(test.get("tags"))).stream())
                                .map(LanguageRanges.Found::tag)
                                .findFirst())
                        .isEqualTo(Optional.ofNullable(test.get("expected").asString(null))));
    }

    @Test
    void thereAre84Vectors() {
        JsonNode all = SharedData.json(VECTORS);
        assertThat(all.get("basicFilter").size()
                        + all.get("extendedFilter").size()
                        + all.get("lookup").size())
                .isEqualTo(84);
    }

    private static Stream<DynamicTest> vectors(String part, Consumer<JsonNode> check) {
        return StreamSupport.stream(SharedData.json(VECTORS).get(part).spliterator(), false)
                .map(test -> DynamicTest.dynamicTest(test.toString(), () -> check.accept(test)));
    }

    private static void assertFilter(JsonNode test, BiPredicate<String, String> scheme) {
        assertThat(LanguageRanges.filter(strings(test.get("ranges")), strings(test.get("tags")), scheme))
                .isEqualTo(strings(test.get("expected")));
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
