package io.github.orgcontent.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

    @Test
    void escapesWhatCouldBreakALineOrATerminal() {
        assertThat(Excerpt.of("a\n\u001B[31m\u202E\uD800")).isEqualTo("\"a\\u{a}\\u{1b}[31m\\u{202e}\\u{d800}\"");
    }
}
