package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.LocalizedRichText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of duplicate properties the first counts, also for the locations of problems in its value. */
class DuplicateLocationsTest {
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {"en":[{}],"en":[{"type":"divider"}]} | 1:8 /en/0/type required
                    {"en":[{}],"en":["x"]}                | 1:8 /en/0/type required
                    """)
    void inTexts(String json, String expected) {
        assertThat(ContentJson.standard().check(json, LocalizedRichText.class).violations())
                .extracting(v -> v.line() + ":" + v.column() + " " + v.pointer() + " " + v.code())
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    {"image":{"url":"https://example.org/"},"image":"x"}                  | 1:10 /image/type required
                    {"image":{"url":"https://example.org/"},"image":{"type":"x","type":7}}| 1:10 /image/type required
                    """)
    void inDocuments(String json, String expected) {
        assertThat(ContentJson.standard().check(json, NewsArticle.class).violations())
                .extracting(v -> v.line() + ":" + v.column() + " " + v.pointer() + " " + v.code())
                .contains(expected);
    }
}
