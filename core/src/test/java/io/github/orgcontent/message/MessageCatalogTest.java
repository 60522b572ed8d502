package io.github.orgcontent.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCatalogTest {
    private static final MessageCatalog ENGLISH = MessageCatalog.in(Locale.ENGLISH);
    private static final MessageCatalog GERMAN = MessageCatalog.in(Locale.GERMAN);

    @Test
    void everyMessageExistsInGermanWithTheSamePlaceholders() {
        for (String code : ENGLISH.codes()) {
            assertThat(GERMAN.template(code)).as(code).isNotEqualTo(ENGLISH.template(code));
            assertThat(placeholders(GERMAN.template(code))).as(code).isEqualTo(placeholders(ENGLISH.template(code)));
        }
        assertThat(GERMAN.codes()).isEqualTo(ENGLISH.codes()).hasSizeGreaterThan(50);
    }

    private static Set<String> placeholders(String template) {
        return Pattern.compile("\\{\\w+}")
                .matcher(template)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "de-CH-1996"})
    void isGermanForEveryGermanLocale(String tag) {
        assertThat(MessageCatalog.in(Locale.forLanguageTag(tag)).locale()).isEqualTo(Locale.GERMAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "tr-TR", "ar-EG", "und"})
    void isEnglishForAllOtherLocales(String tag) {
        assertThat(MessageCatalog.in(Locale.forLanguageTag(tag)).locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void fillsInValuesWithSpecialCharacters() {
        assertThat(ENGLISH.render("language.malformed", Map.of("tag", "$1 {suggestion} \\")))
                .isEqualTo("$1 {suggestion} \\ is not a language tag");
    }

    @Test
    void leavesOutAPartWithoutAValue() {
        assertThat(ENGLISH.render("language.malformed", Map.of("tag", "x", "suggestion", "y")))
                .isEqualTo("x is not a language tag; did you mean y?");
    }

    @Test
    void rejectsAnUnknownCode() {
        assertThatThrownBy(() -> ENGLISH.render("no.such.code", Map.of()))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no.such.code");
    }
}
