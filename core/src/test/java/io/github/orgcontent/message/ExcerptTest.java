package io.github.orgcontent.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    @Test
    void showsAShortTextInQuotationMarks() {
        assertThat(Excerpt.of("de_DE")).isEqualTo("\"de_DE\"");
    }

    @Test
    void showsSixtyCodePointsAtMost() {
        String sixty = "😀".repeat(60);
        assertThat(Excerpt.of(sixty)).isEqualTo("\"" + sixty + "\"");
        assertThat(Excerpt.of(sixty + "!")).isEqualTo("\"" + "😀".repeat(59) + "…\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "press@example.org",
                "a@b",
                "+4930901820",
                "+49 (0)30 / 90-18-20",
                "030 901820",
                "Tel. +49 30 901820"
            })
    void hidesPossibleAddressesAndTelephoneNumbers(String personal) {
        assertThat(Excerpt.of(personal)).isEqualTo("\"…\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-1996-1996", "@type", "@", "2024-02-30", "2024-13", "12345", "en-x-12345678"})
    void showsOtherTexts(String other) {
        assertThat(Excerpt.of(other)).isEqualTo('"' + other + '"');
    }

    @Test
    void escapesInvisibleCharacters() {
        assertThat(Excerpt.of("a\n\u001B[31m\u202E\uD800")).isEqualTo("\"a\\u{a}\\u{1b}[31m\\u{202e}\\u{d800}\"");
    }
}
