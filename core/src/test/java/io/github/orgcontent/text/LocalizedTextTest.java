package io.github.orgcontent.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.language.Match;
import io.github.orgcontent.testing.Nulls;
import io.github.orgcontent.value.InvalidValueException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
    private static final LanguageTag DE = LanguageTag.parse("de");
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final LanguageTag FR = LanguageTag.parse("fr");

    private final LocalizedText water = LocalizedText.of("en", "Water", "de", "Wasser");

    @Test
    void isOrderedByTagIndependentOfTheInputOrder() {
        assertThat(water.languages()).containsExactly(DE, EN);
        assertThat(water).hasToString("{de=Wasser, en=Water}").isEqualTo(LocalizedText.from(water.toMap()));
        assertThat(LocalizedText.of("fr", "Eau", "en", "Water", "de", "Wasser").languages())
                .containsExactly(DE, EN, FR);
    }

    @Test
    void returnsTheTextOfExactlyOneLanguage() {
        assertThat(water.in(DE)).contains("Wasser");
        assertThat(water.in(LanguageTag.parse("de-AT"))).isEmpty();
    }

    @Test
    void resolvesByPreferences() {
        assertThat(water.resolve(LanguagePreferences.of("fr", "de-AT")))
                .contains(new Localized<>("Wasser", DE, Match.TRUNCATED));
    }

    @Test
    void withReturnsAChangedCopy() {
        assertThat(water.with(FR, "Eau")).hasToString("{de=Wasser, en=Water, fr=Eau}");
        assertThat(water.with(DE, "Nass").in(DE)).contains("Nass");
        assertThat(water).isEqualTo(LocalizedText.of("de", "Wasser").with(EN, "Water"));
        assertThat(water.hashCode())
                .isEqualTo(LocalizedText.of(DE, "Wasser").with(EN, "Water").hashCode());
    }

    @Test
    void doesNotChangeTheText() {
        assertThat(LocalizedText.of("fr", "e\u0301te\u0301").in(FR)).contains("e\u0301te\u0301");
    }

    @Test
    void doesNotFollowLaterChangesOfTheMap() {
        Map<LanguageTag, String> map = new HashMap<>(Map.of(DE, "Wasser"));
        LocalizedText text = LocalizedText.from(map);
        map.put(EN, "Water");
        assertThat(text.languages()).containsExactly(DE);
    }

    @Test
    void returnsUnmodifiableObjectsOnly() {
        assertThatThrownBy(() -> water.toMap().put(FR, "Eau")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> water.languages().remove(DE)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> water.toMap().entrySet().iterator().next().setValue("x"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rejectsAnInvalidText() {
        assertCode("text.blank", () -> LocalizedText.of("en", " "));
        assertCode("text.trim", () -> water.with(FR, "Eau "));
        assertCode("language.noncanonical", () -> LocalizedText.of("EN", "Water"));
    }

    @Test
    void rejectsADuplicateLanguage() {
        assertCode("text.duplicate-language", () -> LocalizedText.of("en", "Water", "en", "water"));
        assertCode("text.duplicate-language", () -> LocalizedText.of("en", "a", "de", "b", "en", "c"));
    }

    @Test
    void hasOneToAHundredLanguages() {
        Map<LanguageTag, String> map = new LinkedHashMap<>();
        assertCode("text.languages", () -> LocalizedText.from(map));
        for (char c = 'a'; map.size() < LocalizedText.MAX_LANGUAGES; c++) {
            for (char d = 'a'; d <= 'z' && map.size() < LocalizedText.MAX_LANGUAGES; d++) {
                map.put(LanguageTag.parse("q" + c + d), "x");
            }
        }
        assertThat(LocalizedText.from(map).languages()).hasSize(LocalizedText.MAX_LANGUAGES);
        map.put(DE, "x");
        assertCode("text.languages", () -> LocalizedText.from(map));
    }

    @Test
    void rejectsNullByName() {
        assertThatThrownBy(() -> LocalizedText.of(DE, Nulls.string()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
        assertThatThrownBy(() -> LocalizedText.of(Nulls.tag(), "x"))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tag");
        assertThatThrownBy(() -> water.in(Nulls.tag()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("tag");
    }

    private static void assertCode(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
