package io.github.orgcontent.interchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.language.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Compares the resource and the look-up with CLDR; {@code -Dregenerate=true} writes the resource again. */
class QuotationMarksTest {
    private static final Path FILE =
            Path.of("src/main/resources/io/github/orgcontent/interchange/reading/quotation-marks.txt");

    @Test
    void marksAreThoseOfCldr() throws IOException {
        String generated = QuotationMarksGenerator.generate();
        if (Boolean.getBoolean("regenerate")) {
            Files.writeString(FILE, generated);
        }

        assertThat(Files.readString(FILE)).isEqualTo(generated);
    }

    @Test
    void eachLocaleOfCldrHasItsMarks() {
        QuotationMarksGenerator.marks()
                .forEach((tag, marks) -> assertThat(marksOf(tag)).as(tag).isEqualTo(marks));
    }

    @ParameterizedTest
    @CsvSource({
        "en, “”‘’",
        "de-AT, „“‚‘",
        "fr, «»«»",
        "fr-CH, «»‹›",
        "zh-TW, 「」『』",
        "zh-CN, “”‘’",
        "sr-Latn-RS, „”’’",
        "pt-PT, «»“”",
        "en-x-house, “”‘’",
        "tlh, “”‘’"
    })
    void marksOfALanguage(String tag, String marks) {
        assertThat(marksOf(tag)).isEqualTo(marks);
    }

    @Test
    void pairsAlternateWithTheDepth() {
        QuotationMarks german = QuotationMarks.of(LanguageTag.parse("de"));

        assertThat(german.at(0)).isEqualTo(german.outer()).isEqualTo(german.at(2));
        assertThat(german.at(1)).isEqualTo(german.inner()).isEqualTo(german.at(3));
    }

    private static String marksOf(String tag) {
        QuotationMarks marks = QuotationMarks.of(LanguageTag.parseLenient(tag));
        return marks.outer().open()
                + marks.outer().close()
                + marks.inner().open()
                + marks.inner().close();
    }
}
