package io.github.orgcontent.interchange.label;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.value.PartialDate;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final Labels ENGLISH = labels("en");
    private static final Labels GERMAN = labels("de");
    private static final Labels ARABIC = labels("ar");

    @Test
    void everyConstantHasALabelInEachLanguage() {
        for (String language : Labels.LANGUAGES) {
            for (Class<? extends Enum<?>> type : Labels.TYPES) {
                for (Enum<?> constant : type.getEnumConstants()) {
                    assertThat(labels(language).of(constant).language()).hasToString(language);
                    assertThat(labels(language).of(constant).value()).isNotBlank();
                }
            }
        }
    }

    @Test
    void germanInArabicScriptHasNoGermanLabels() {
        assertThat(labels("de-Arab").language()).hasToString("en");
        assertThat(labels("de-CH").language()).hasToString("de");
    }

    @Test
    void aTimeHasSecondsAndFractionsIfTheyAreNotZero() {
        var time = OffsetDateTime.parse("2026-06-08T10:00:00+02:00");

        assertThat(DateFormats.exact(time, ENGLISH)).isEqualTo("8 June 2026, 10:00 UTC+02:00");
        assertThat(DateFormats.exact(time.withSecond(5), GERMAN)).isEqualTo("8. Juni 2026, 10:00:05 UTC+02:00");
        assertThat(DateFormats.exact(time.withNano(20_000_000), ENGLISH))
                .isEqualTo("8 June 2026, 10:00:00.02 UTC+02:00");
        assertThat(DateFormats.minute(time.withSecond(5), ARABIC)).isEqualTo("8 يونيو 2026، 10:00 UTC+02:00");
    }

    @Test
    void aDateMayBeAMonthOrAYear() {
        assertThat(DateFormats.day(PartialDate.parse("2026"), GERMAN)).isEqualTo("2026");
        assertThat(DateFormats.day(PartialDate.parse("2026-03"), GERMAN)).isEqualTo("März 2026");
        assertThat(DateFormats.day(PartialDate.parse("2026-03-01"), GERMAN)).isEqualTo("1. März 2026");
    }

    @Test
    void numbersKeepAllTheirDigits() {
        assertThat(NumberFormats.format(new BigDecimal("-1234567.50"), ENGLISH)).isEqualTo("-1,234,567.50");
        assertThat(NumberFormats.format(new BigDecimal("1234.5"), GERMAN)).isEqualTo("1.234,5");
        assertThat(NumberFormats.format(123, ARABIC)).isEqualTo("123");
    }

    @Test
    void aLanguageWithoutANameHasItsTag() {
        assertThat(DisplayNames.inLanguage(LanguageTag.parse("en"), GERMAN)).isEqualTo("auf Englisch");
        assertThat(DisplayNames.inLanguage(LanguageTag.parse("en"), ARABIC)).isEqualTo("بالإنجليزية");
        assertThat(DisplayNames.inLanguage(LanguageTag.parse("qaa"), ENGLISH)).isEqualTo("qaa");
        assertThat(DisplayNames.language(LanguageTag.parse("de-x-leicht"), ENGLISH))
                .isEqualTo("German – de-x-leicht");
    }

    private static Labels labels(String language) {
        return Labels.in(LanguageTag.parse(language));
    }
}
