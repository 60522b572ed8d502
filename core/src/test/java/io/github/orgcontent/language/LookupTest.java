package io.github.orgcontent.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.testing.Nulls;
import io.github.orgcontent.text.LocalizedText;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lookups in different kinds of maps, and their memory allocation. */
class LookupTest {
    private static final LanguageTag DE = LanguageTag.parse("de");
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final LanguagePreferences SWISS =
            LanguagePreferences.accept("de-CH, de-AT;q=0.8, en;q=0").orElse(EN);
    private static final Localized<String> GERMAN = new Localized<>("Wasser", DE, Match.TRUNCATED);

    @Test
    void acceptsAnyMap() {
        Map<LanguageTag, String> texts = Map.of(DE, "Wasser", EN, "Water");
        assertFound(texts);
        assertFound(new HashMap<>(texts));
        assertFound(new TreeMap<>(texts));
        assertFound(Collections.unmodifiableNavigableMap(new TreeMap<>(texts)));
        assertFound(new TreeMap<>(texts).descendingMap());
        assertFound(new ConcurrentSkipListMap<>(texts));
    }

    @Test
    void aMapWithACustomComparatorIsOnlyIterated() {
        var texts = new TreeMap<LanguageTag, String>(Comparator.comparing(LanguageTag::language));
        texts.put(DE, "Wasser");
        assertFound(texts);
        assertThat(LanguagePreferences.of("de-CH").<String>resolve(texts)).contains(GERMAN);
    }

    @Test
    void aTreeMapWithAnInconsistentOrderIsOnlyIterated() {
        var texts = new TreeMap<LanguageTag, String>() {
            private static final long serialVersionUID = 1;

            @Override
            public LanguageTag ceilingKey(LanguageTag tag) {
                throw new AssertionError(tag);
            }
        };
        texts.put(DE, "Wasser");
        assertFound(texts);
    }

    @Test
    void rejectsANullValue() {
        var texts = new TreeMap<LanguageTag, String>();
        texts.put(DE, Nulls.string());
        texts.put(EN, "Water");
        LanguagePreferences preferences = LanguagePreferences.of("de-CH", "en");
        assertThatThrownBy(() -> preferences.<String>resolve(texts)).hasMessage("value");
        assertThatThrownBy(() -> preferences.<String>resolve(new HashMap<>(texts)))
                .hasMessage("value");
        assertThat(LanguagePreferences.of("en").<String>resolve(texts)).isPresent();
    }

    // 16 bytes for the Optional, 24 for its value, and a tolerance for the measurement.
    @ParameterizedTest
    @ValueSource(strings = {"de-AT", "de", "fr-CA", "fr", "en", "it", "pt"})
    void allocatesOnlyTheResult(String language) throws ReflectiveOperationException {
        var text = LocalizedText.of("ar", "ماء", "ja", "水", "zh", "水")
                .with(LanguageTag.parse("es"), "Agua")
                .with(LanguageTag.parse("ru"), "Вода")
                .with(LanguageTag.parse(language), "Water");
        var preferences =
                LanguagePreferences.accept("de-AT, fr-CA;q=0.8, en;q=0.5").orElse(LanguageTag.parse("it"));
        resolve(text, preferences, 10_000); // computes the candidates
        assertThat(new Allocation().of(() -> resolve(text, preferences, 100_000)))
                .isLessThan(100_000 * 41L);
    }

    private static long resolve(LocalizedText text, LanguagePreferences preferences, int times) {
        long found = 0;
        for (int i = 0; i < times; i++) {
            found += text.resolve(preferences).isPresent() ? 1 : 0;
        }
        return found;
    }

    private static void assertFound(Map<LanguageTag, String> texts) {
        assertThat(SWISS.<String>resolve(texts)).contains(GERMAN);
    }
}
