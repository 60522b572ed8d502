package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.testing.Nulls;
import io.github.orgcontent.value.InvalidValueException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagePreferencesTest {
    private static final LanguageTag EN = LanguageTag.parse("en");

    /** Header, available languages, resulting language (empty for none), match. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT            | de en       | de    | TRUNCATED",
                "de-AT            | de de-AT    | de-AT | EXACT",
                "DE-at            | de de-AT    | de-AT | EXACT",
                "de-AT, en        | de en       | de    | TRUNCATED",
                "en;q=0.5, fr     | en fr       | fr    | EXACT",
                "en;q=0.5, fr;q=0.5 | en fr     | en    | EXACT",
                "en;q=0.001, fr;q=0.999 | en fr | fr    | EXACT",
                "fr , ,\tde ;Q=1.000, | de      | de    | EXACT",
                "de               | de-AT       |       | ",
                "*                | de          |       | ",
                "*, fr            | de fr       | fr    | EXACT",
                "fr, *;q=0.5      | de          |       | ",
                "''               | de          |       | ",
                "de-DE-u-co-phonebk | de-DE     | de-DE | TRUNCATED",
                "iw               | he          | he    | EXACT",
                "zh-cmn-Hans-CN   | cmn-Hans    | cmn-Hans | TRUNCATED",
                "zh-cmn-Hans-CN   | zh          | zh    | TRUNCATED",
                "zh-TW            | zh-CN zh-HK |       | "
            })
    void looksUpByRfc4647(String header, String tags, String found, Match match) {
        assertFound(LanguagePreferences.accept(header), tags, found, match);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT, de;q=0    | de de-AT    | de-AT | EXACT",
                "de-AT, de;q=0    | de en       | en    | DEFAULT",
                "en;q=0           | en          |       | ",
                "*;q=0            | en          |       | ",
                "de, *;q=0        | en          |       | ",
                "de, *;q=0        | de en       | de    | EXACT",
                "de-AT, *;q=0     | de          |       | ",
                "en-GB;q=0, en    | en-GB en    | en    | EXACT",
                "en-GB, en;q=0    | en-GB-oxendict | en-GB-oxendict | RELATED",
                "iw;q=0, fr       | he          |       | ",
                "en;q=0, en       | en          | en    | EXACT",
                "de-AT, de-CH;q=0 | de-CH de-DE | de-DE | RELATED"
            })
    void aWeightOfZeroExcludes(String header, String tags, String found, Match match) {
        assertFound(LanguagePreferences.accept(header).orRelated().orElse(EN), tags, found, match);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de-AT      | de-DE de-CH en | de-CH | RELATED",
                "de         | de-CH en       | de-CH | RELATED",
                "zh-TW      | zh-CN zh-HK    | zh-HK | RELATED",
                "zh-TW      | zh-CN          |       | ",
                "zh-Hant-TW | zh-HK          | zh-HK | RELATED",
                "sr-Latn    | sr-RS          |       | ",
                "pa-PK      | pa-IN          |       | ",
                "de-AT, en-GB | de-CH en     | en    | TRUNCATED",
                "pt-PT-u-nu-latn | pt-BR     | pt-BR | RELATED",
                "*          | de-CH          |       | "
            })
    void relatedIsTheSameLanguageAndScript(String header, String tags, String found, Match match) {
        assertFound(LanguagePreferences.accept(header).orRelated(), tags, found, match);
    }

    @Test
    void relatedLanguagesAreOptIn() {
        assertFound(LanguagePreferences.of("de-AT"), "de-CH", null, null);
    }

    @Test
    void theDefaultIsUsedOnlyIfAvailable() {
        assertFound(LanguagePreferences.of("fr").orElse(EN), "de en", "en", Match.DEFAULT);
        assertFound(LanguagePreferences.of("fr").orElse(EN), "de en-GB", null, null);
        assertFound(LanguagePreferences.accept("*").orElse(EN), "de en", "en", Match.DEFAULT);
    }

    @Test
    void aWildcardForTheLanguageMatchesTheFirstTagOfTheRegion() {
        assertFound(LanguagePreferences.of("*-CH"), "it-CH de-CH en", "de-CH", Match.EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de;q=2", "de;q=0.1234", "de;q=1.001", "de;q", "de;q=", "de;q=.5", "de;level=1", "de q=1", "de_AT",
                "de-", "-de", "abcdefghi", "de-abcdefghi", "*-CH", "d\u00E9", "de;q=0.5;q=0.5", "de\n", "d\u0130"
            })
    void rejectsAMalformedHeader(String header) {
        assertThatThrownBy(() -> LanguagePreferences.accept(header))
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo("language.preferences"));
    }

    @Test
    void rejectsATooLongHeader() {
        assertThat(LanguagePreferences.accept("de,".repeat(100))).isNotNull();
        assertThatThrownBy(() -> LanguagePreferences.accept("de,".repeat(101)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> LanguagePreferences.accept(" ".repeat(1001)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> LanguagePreferences.of("de;q=0.5")).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void filtersReturnTagsInOrderOfPriority() {
        List<LanguageTag> tags = tags("de-Latn-DE de-DE fr en");
        assertThat(LanguagePreferences.of("fr", "de-DE").basicFilter(tags)).isEqualTo(tags("fr de-DE"));
        assertThat(LanguagePreferences.of("fr", "de-*-DE").extendedFilter(tags)).isEqualTo(tags("fr de-Latn-DE de-DE"));
    }

    @Test
    void aWildcardMatchesTagsThatNoOtherRangeMatches() {
        LanguagePreferences preferences = LanguagePreferences.accept("*;q=0.8, fr;q=0.5, en;q=0");
        assertThat(preferences.basicFilter(tags("en fr de"))).isEqualTo(tags("de fr"));
        assertThat(preferences.extendedFilter(tags("en fr de"))).isEqualTo(tags("de fr"));
    }

    @Test
    void equalityIsByRangesAndFallback() {
        assertThat(LanguagePreferences.accept("fr;q=0.5, DE-at").orElse(EN).orRelated())
                .isEqualTo(LanguagePreferences.accept("de-AT,fr;q=0.50")
                        .orRelated()
                        .orElse(EN))
                .hasSameHashCodeAs(
                        LanguagePreferences.accept("de-AT,fr;q=0.5").orRelated().orElse(EN))
                .isNotEqualTo(LanguagePreferences.accept("de-AT,fr;q=0.5"))
                .hasToString("de-AT, fr;q=0.5, else related, else en");
        assertThat(LanguagePreferences.of(EN)).isEqualTo(LanguagePreferences.of("en"));
    }

    @Test
    void rejectsNullByName() {
        assertThatThrownBy(() -> LanguagePreferences.accept(Nulls.string()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("acceptLanguageHeader");
        assertThatThrownBy(() -> LanguagePreferences.of("de").orElse(Nulls.tag()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("defaultLanguage");
        assertThatThrownBy(() -> LanguagePreferences.of(Nulls.tag()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tag");
    }

    private static void assertFound(
            LanguagePreferences preferences, String tags, @Nullable String found, @Nullable Match match) {
        Map<LanguageTag, String> values = new HashMap<>();
        tags(tags).forEach(tag -> values.put(tag, "in " + tag));
        if (found == null || match == null) {
            assertThat(preferences.<String>resolve(values)).isEmpty();
        } else {
            assertThat(preferences.<String>resolve(values))
                    .contains(new Localized<>("in " + found, LanguageTag.parse(found), match));
        }
    }

    private static List<LanguageTag> tags(String tags) {
        return Arrays.stream(tags.split(" ", -1)).map(LanguageTag::parse).toList();
    }
}
