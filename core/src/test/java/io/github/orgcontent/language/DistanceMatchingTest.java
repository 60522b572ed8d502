package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.text.LocalizedText;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Matching by language distance, and headers as browsers send them: header, languages, result, match. */
class DistanceMatchingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US,en;q=0.9,de;q=0.8    | en-GB de              | en-GB    | RELATED",
                "pt-PT,pt;q=0.9,en;q=0.8    | pt-BR en              | pt-BR    | RELATED",
                "pt-BR,pt;q=0.9,en;q=0.8    | pt-PT en              | pt-PT    | RELATED",
                "pt-AO                      | pt-BR pt-PT en        | pt-PT    | RELATED",
                "zh-TW,zh;q=0.9,en;q=0.8    | zh-Hant zh-Hans en    | zh-Hant  | RELATED",
                "zh-TW,zh;q=0.9,en;q=0.8    | zh-Hant zh en         | zh-Hant  | RELATED",
                "zh-HK,zh;q=0.9,en;q=0.8    | zh-TW zh-CN en        | zh-TW    | RELATED",
                "zh-CN,zh;q=0.9,en;q=0.8    | zh-Hant zh-Hans en    | zh-Hans  | RELATED",
                "zh-TW                      | zh-CN en              |          | ",
                "zh-Hant-TW,en;q=0.8        | zh en                 | en       | EXACT",
                "es-MX,es;q=0.9,en;q=0.8    | es-419 en             | es-419   | RELATED",
                "es-MX                      | es-419 es-ES en       | es-419   | RELATED",
                "en-AU                      | en-GB en-US de        | en-GB    | RELATED",
                "de-AT                      | de-CH de-DE en        | de-DE    | RELATED",
                "de-AT                      | de de-CH en           | de       | TRUNCATED",
                "de-AT                      | de de-AT en           | de-AT    | EXACT",
                "DE-at                      | de-AT                 | de-AT    | EXACT",
                "nb-NO,nb;q=0.9,en;q=0.8    | no en                 | no       | CLOSE",
                "no,en;q=0.8                | nb en                 | nb       | CLOSE",
                "nn,en;q=0.8                | nb en                 | en       | EXACT",
                "nn                         | nb en                 | nb       | CLOSE",
                "nn-NO,nn;q=0.9,no;q=0.8,nb;q=0.7,en;q=0.6 | nb en  | nb       | CLOSE",
                "da                         | nb en                 | nb       | CLOSE",
                "sr-Latn-RS,en;q=0.8        | sr en                 | sr       | CLOSE",
                "sr,en;q=0.8                | sr-Latn en            | sr-Latn  | CLOSE",
                "sr-Latn-RS,en;q=0.8        | sr sr-Latn en         | sr-Latn  | TRUNCATED",
                "gsw                        | de fr                 | de       | CLOSE",
                "de                         | gsw fr                |          | ",
                "uk                         | ru en                 |          | ",
                "cmn-Hans                   | zh                    | zh       | RELATED",
                "prs,en;q=0.5               | fa en                 | fa       | RELATED",
                "iw-IL,iw;q=0.9             | he en                 | he       | TRUNCATED",
                "en-US-u-nu-arab,en;q=0.9   | en de                 | en       | TRUNCATED",
                "en-US-u-nu-arab            | en-US de              | en-US    | TRUNCATED",
                "fr;q=0.5,de                | fr de                 | de       | EXACT",
                "fr                         | de                    |          | "
            })
    void findsTheNearestLanguage(String header, String tags, @Nullable String found, @Nullable Match match) {
        assertFound(LanguagePreferences.acceptLenient(header), tags, found, match);
        assertFound(LanguagePreferences.accept(header).with(MatchingScheme.DISTANCE), tags, found, match);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de                 | de-simple              | de-simple | CLOSE",
                "de                 | de de-simple           | de        | EXACT",
                "de                 | de-AT de-simple        | de-AT     | RELATED",
                "de,en;q=0.8        | de-simple en           | de-simple | CLOSE",
                "de-AT,en;q=0.8     | de-simple en           | en        | EXACT",
                "de-simple          | de de-simple           | de-simple | EXACT",
                "de-simple,en;q=0.8 | de en                  | de        | TRUNCATED",
                "de-1901            | de-1996 de-CH          | de-CH     | RELATED",
                "de-1901            | de-1996                | de-1996   | CLOSE",
                "de                 | de-1996                | de-1996   | CLOSE",
                "en                 | en-x-house             | en-x-house | CLOSE",
                "en-x-house         | en en-x-house          | en-x-house | EXACT",
                "en-x-house         | en                     | en        | TRUNCATED",
                "en-x-a             | en-x-b en-GB           | en-GB     | RELATED"
            })
    void aVariantThatWasNotRequestedIsFarther(
            String header, String tags, @Nullable String found, @Nullable Match match) {
        assertFound(LanguagePreferences.acceptLenient(header), tags, found, match);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en;q=0,*                | fr en          | fr    | DEFAULT",
                "en;q=0,*                | fr en-GB       | fr    | DEFAULT",
                "en;q=0,*                | en             |       | ",
                "*                       | fr de          | de    | DEFAULT",
                "*,fr                    | de fr          | fr    | EXACT",
                "en-US,*;q=0.5           | de fr          | de    | DEFAULT",
                "en-US,en;q=0            | en-GB de       |       | ",
                "de-AT,de-DE;q=0         | de-DE de-CH    | de-CH | RELATED",
                "nb,*;q=0                | no en          |       | ",
                "*;q=0                   | de             |       | "
            })
    void wildcardAndExclusion(String header, String tags, @Nullable String found, @Nullable Match match) {
        assertFound(LanguagePreferences.acceptLenient(header), tags, found, match);
    }

    @Test
    void theDefaultIsUsedOnlyIfNothingIsNearEnough() {
        LanguageTag en = LanguageTag.parse("en");
        assertFound(LanguagePreferences.acceptLenient("uk").orElse(en), "en ru", "en", Match.DEFAULT);
        assertFound(LanguagePreferences.acceptLenient("*").orElse(en), "de en", "en", Match.DEFAULT);
        assertFound(LanguagePreferences.acceptLenient("be").orElse(en), "en ru", "ru", Match.CLOSE);
        assertFound(LanguagePreferences.acceptLenient("en;q=0,*").orElse(en), "en fr", "fr", Match.DEFAULT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'en;,fr'                     | en fr | fr",
                "'en_US,en;q=0.9'             | en fr | en",
                "'en;q=.5,fr;q=0.1'           | en fr | fr",
                "'fr ; q=0.5'                 | en fr | fr",
                "'es-ES_tradnl,en'            | en es | en",
                "'{en-us,fr'                  | en fr | fr",
                "'de-DE,de;q=0,8,en;q=0,6'    | de en | de",
                "'de;q=0,8,en;q=0.6'          | de en | en",
                "'de;q=0, 8 ,en'              | de en | en",
                "'en-GB, en-us;q=0,8, en;q=0,6, *' | en fr | en",
                "'de;q=1,000,fr;q=0.5'        | de fr | fr",
                "'fr;q=0,en'                  | en fr | en",
                "'q=0.5,,;,en'                | en fr | en",
                "'\u0000,d\u00E9,en'          | en fr | en",
                "'en\n,fr'                    | en fr | fr"
            })
    void skipsMalformedRanges(String header, String tags, String found) {
        assertThat(resolved(LanguagePreferences.acceptLenient(header), tags))
                .hasValueSatisfying(result -> assertThat(result.language()).hasToString(found));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t", "en;", ",", "en_US", "=0,8"})
    void aHeaderWithoutRangesHasNoPreferences(@Nullable String header) {
        assertThat(LanguagePreferences.acceptLenient(header)).isEqualTo(LanguagePreferences.acceptLenient(null));
        assertFound(LanguagePreferences.acceptLenient(header), "de en", null, null);
    }

    @Test
    void readsALongHeaderUpToTheLimits() {
        String filler = "x-" + "a".repeat(7) + ",";
        assertFound(LanguagePreferences.acceptLenient("de," + filler.repeat(1_000)), "de en", "de", Match.EXACT);
        assertFound(LanguagePreferences.acceptLenient("a".repeat(100_000)), "de en", null, null);
        String hundred = "xx,".repeat(100);
        assertFound(LanguagePreferences.acceptLenient(hundred + "de"), "de", null, null);
        // The last range is cut and therefore not read.
        String cut = " ".repeat(994) + "fr,de-AT";
        assertFound(LanguagePreferences.acceptLenient(cut), "de fr", "fr", Match.EXACT);
    }

    @Test
    void theLanguageOfALateRangeIsFound() {
        String header = "aa,ab,am,as,ba,be,bg,bm,bo,br,de-AT";
        assertFound(LanguagePreferences.acceptLenient(header), "de", "de", Match.TRUNCATED);
    }

    @Test
    void aWildcardForTheLanguageMatchesNothing() {
        assertFound(LanguagePreferences.of("*-CH").with(MatchingScheme.DISTANCE), "de-CH", null, null);
        assertFound(LanguagePreferences.of("de-*-CH").with(MatchingScheme.DISTANCE), "de-CH", "de-CH", Match.EXACT);
    }

    @Test
    void theSchemeIsPartOfTheEquality() {
        LanguagePreferences preferences = LanguagePreferences.acceptLenient("de-AT, fr;q=0.5");
        assertThat(preferences)
                .hasToString("de-AT, fr;q=0.5, by distance")
                .isEqualTo(LanguagePreferences.accept("de-AT,fr;q=0.5").with(MatchingScheme.DISTANCE))
                .isNotEqualTo(LanguagePreferences.accept("de-AT,fr;q=0.5"));
        assertThat(preferences.with(MatchingScheme.LOOKUP)).isEqualTo(LanguagePreferences.accept("de-AT,fr;q=0.5"));
        assertThat(preferences.orElse(LanguageTag.parse("en")).orRelated())
                .hasToString("de-AT, fr;q=0.5, by distance, else related, else en");
    }

    private static void assertFound(
            LanguagePreferences preferences, String tags, @Nullable String found, @Nullable Match match) {
        if (found == null || match == null) {
            assertThat(resolved(preferences, tags)).isEmpty();
        } else {
            assertThat(resolved(preferences, tags))
                    .contains(new Localized<>("in " + found, LanguageTag.parse(found), match));
        }
    }

    private static Optional<Localized<String>> resolved(LanguagePreferences preferences, String tags) {
        Map<LanguageTag, String> texts =
                Arrays.stream(tags.split(" ", -1)).collect(Collectors.toMap(LanguageTag::parse, tag -> "in " + tag));
        return LocalizedText.from(texts).resolve(preferences);
    }
}
