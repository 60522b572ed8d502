package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import io.github.orgcontent.testing.Nulls;
import io.github.orgcontent.value.InvalidValueException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LanguageTagTest {
    private static JsonNode cases(String part) throws IOException {
        try (InputStream in = LanguageTagTest.class.getResourceAsStream("language-tags.json")) {
            return JsonMapper.builder()
                    .build()
                    .readTree(Objects.requireNonNull(in))
                    .get(part);
        }
    }

    static Stream<String> canonical() throws IOException {
        return StreamSupport.stream(cases("canonical").spliterator(), false).map(JsonNode::asString);
    }

    static Stream<Map.Entry<String, JsonNode>> lenient() throws IOException {
        return cases("lenient").properties().stream();
    }

    static Stream<JsonNode> refused() throws IOException {
        return StreamSupport.stream(cases("refused").spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("canonical")
    void parseIsTheInverseOfToString(String text) {
        assertThat(LanguageTag.parse(text)).hasToString(text).isEqualTo(LanguageTag.parseLenient(text));
        assertThat(LanguageTag.parseLenient(Ascii.upper(text).replace('-', '_')))
                .hasToString(text);
        assertThat(text).matches(LanguageTag.pattern());
    }

    @ParameterizedTest
    @MethodSource("lenient")
    void parseLenientCanonicalisesAndParseSuggestsTheCanonicalForm(Map.Entry<String, JsonNode> pair) {
        String canonical = pair.getValue().asString();
        assertThat(LanguageTag.parseLenient(pair.getKey())).hasToString(canonical);
        InvalidValueException problem = problem(pair.getKey());
        assertThat(problem.code()).isEqualTo("language.noncanonical");
        assertThat(problem.parameters()).containsEntry("suggestion", "\"" + canonical + "\"");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void rejectsInvalidTagsWithASuggestion(JsonNode refused) {
        String text = refused.get("tag").asString();
        InvalidValueException problem = problem(text);
        assertThat(problem.code()).isEqualTo(refused.get("code").asString());
        assertThat(unquoted(problem.parameters().getOrDefault("suggestion", "")))
                .isEqualTo(refused.path("suggestion").asString(""));
        assertThat(problem.parameters().getOrDefault("kind", ""))
                .isEqualTo(refused.path("kind").asString(""));
        assertThatThrownBy(() -> LanguageTag.parseLenient(text)).hasMessage(problem.getMessage());
    }

    @Test
    void theMessageContainsTheSubtagAndTheSuggestion() {
        assertThat(problem("en-UK")).hasMessage("\"UK\" is not a registered region; did you mean \"en-GB\"?");
        assertThat(problem("EN")).hasMessage("\"EN\" is not in canonical form; write \"en\"");
        assertThat(problem("en-UK").messageIn(Locale.GERMAN)).contains("Region", "\"en-GB\"");
        assertThat(problem("de-1996-1996")).hasMessage("\"de-1996-1996\" has the variant \"1996\" twice");
    }

    @Test
    void aMessageShowsNoMoreThanAnExcerpt() {
        assertThat(problem("de\u202E" + "x".repeat(10_000)).getMessage()).hasSizeLessThan(100);
    }

    @Test
    void hasParts() {
        LanguageTag tag = LanguageTag.parse("sl-Latn-IT-rozaj-biske-x-my-house");
        assertThat(tag.language()).isEqualTo("sl");
        assertThat(tag.script()).contains("Latn");
        assertThat(tag.region()).contains("IT");
        assertThat(tag.variants()).containsExactly("rozaj", "biske");
        assertThat(tag.privateUse()).contains("my-house");
        assertThat(LanguageTag.parse("sl").script()).isEmpty();
        assertThat(LanguageTag.parse("sl").region()).isEmpty();
        assertThat(LanguageTag.parse("sl").variants()).isEmpty();
        assertThat(LanguageTag.parse("sl").privateUse()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sr-Latn-RS, sr-Latn",
        "sr-Latn, sr",
        "sr,",
        "en-x-house, en",
        "en-x-a-b, en-x-a",
        "en-GB-oxendict, en-GB",
        "en-x-x-x, en-x-x",
        "ase-x-a, ase"
    })
    void theParentHasOneSubtagLess(String tag, @Nullable String parent) {
        assertThat(LanguageTag.parse(tag).parent().map(LanguageTag::toString).orElse(null))
                .isEqualTo(parent);
    }

    @Test
    void convertsFromAndToALocale() {
        assertThat(LanguageTag.of(Locale.GERMANY)).hasToString("de-DE");
        assertThat(LanguageTag.of(Locale.ROOT)).hasToString("und");
        assertThat(LanguageTag.of(Locale.forLanguageTag("iw"))).hasToString("he");
        assertThat(LanguageTag.of(Locale.forLanguageTag("th-TH-u-ca-buddhist-x-a")))
                .hasToString("th-TH-x-a");
        assertThat(LanguageTag.of(new Locale("no", "NO", "NY"))).hasToString("nn-NO");
        assertThat(LanguageTag.of(new Locale("ja", "JP", "JP"))).hasToString("ja-JP");
        assertThat(LanguageTag.of(LanguageTag.parse("und-x-a").toLocale())).hasToString("und-x-a");
        assertThat(LanguageTag.parse("zh-Hant-HK").toLocale()).isEqualTo(Locale.forLanguageTag("zh-Hant-HK"));
        assertThat(LanguageTag.of(Locale.getDefault()).language()).isEqualTo(System.getProperty("user.language"));
    }

    @Test
    void rejectsALocaleThatJavaConvertsToUndetermined() {
        assertThatThrownBy(() -> LanguageTag.of(new Locale("de_DE")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("de_de");
    }

    @Test
    void isAValue() {
        assertThat(LanguageTag.parse("de"))
                .isEqualTo(LanguageTag.parseLenient("DE"))
                .hasSameHashCodeAs(LanguageTag.parseLenient("DE"));
        assertThat(List.of(LanguageTag.parse("de-DE"), LanguageTag.parse("de"), LanguageTag.parse("ar")).stream()
                        .sorted()
                        .map(LanguageTag::toString))
                .containsExactly("ar", "de", "de-DE");
    }

    @Test
    void rejectsNullByName() {
        assertThatThrownBy(() -> LanguageTag.parse(Nulls.string()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> LanguageTag.parseLenient(Nulls.string()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }

    private static String unquoted(String text) {
        return text.replace("\"", "");
    }

    private static InvalidValueException problem(String text) {
        try {
            throw new AssertionError("accepted: " + LanguageTag.parse(text));
        } catch (InvalidValueException e) {
            return e;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "de, DE",
        "de-AT, AT",
        "ar, EG",
        "en, US",
        "en-x-house, US",
        "zh, CN",
        "zh-Hant, TW",
        "zh-HK, HK",
        "sr-Latn, RS",
        "pa-Arab, PK",
        "es-419, 419",
        "eo, 001",
        "prs, AF",
        "und-CH, CH",
        "und, ",
        "und-Arab, ",
        "mul, ",
        "zxx, ",
        "qaa, "
    })
    void theLikelyRegionCompletesATag(String tag, @Nullable String region) {
        assertThat(LanguageTag.parse(tag).likelyRegion()).isEqualTo(Optional.ofNullable(region));
    }

    @Test
    void theLikelyRegionOfEveryLanguageIsThatOfIcu() {
        for (String language : SubtagRegistry.Kind.LANGUAGE.all()) {
            String icu =
                    ULocale.addLikelySubtags(ULocale.createCanonical(language)).getCountry();
            if (!language.equals("und")) {
                assertThat(LanguageTag.parse(language).likelyRegion().orElse(""))
                        .as(language)
                        .isEqualTo(icu);
            }
        }
    }
}
