package io.github.orgcontent.text.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.InvalidValueException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class UncheckedFactoriesTest {
    private static final LanguageTag EN = LanguageTag.parse("en");

    @Test
    void buildsTheSameValueAsTheFactoryMethodsOfTheType() {
        LocalizedText text = UncheckedFactories.of(LocalizedText.class).apply(new TreeMap<>(Map.of(EN, "Water")));

        assertThat(text).isEqualTo(LocalizedText.of("en", "Water"));
    }

    @Test
    void checksTheNumberOfLanguages() {
        var factory = UncheckedFactories.of(LocalizedText.class);

        assertThatThrownBy(() -> factory.apply(new TreeMap<>())).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void aTypeHasAtMostOneFactory() {
        var factory = UncheckedFactories.of(LocalizedText.class);

        assertThatThrownBy(() -> UncheckedFactories.register(LocalizedText.class, factory))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> UncheckedFactories.of(String.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
