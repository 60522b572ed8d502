package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.news.Quote;
import io.github.orgcontent.text.LocalizedText;
import org.junit.jupiter.api.Test;

class SchemaReferenceTest {
    private static final ContentJson JSON = ContentJson.standard();
    private static final Quote QUOTE = JSON.read(Documents.QUOTE, Quote.class);

    @Test
    void theReferenceIsNotContent() {
        String text = JSON.withSchemaReference().writeString(QUOTE);

        assertThat(text)
                .startsWith("{\"$schema\":\"https://orgcontent.github.io/schema/1.0/quote.json\",\"id\":")
                .isEqualTo(JSON.writeString(QUOTE)
                        .replace(
                                "{\"id\"",
                                "{\"$schema\":\""
                                        + ContentSchema.of(Quote.class).id() + "\",\"id\""));
        CheckResult<Quote> result = JSON.check(text, Quote.class);
        assertThat(result.orElseThrow()).isEqualTo(QUOTE);
        assertThat(result.violations()).isEmpty();
    }

    @Test
    void aDuplicateReferenceIsAnError() {
        String text = Documents.QUOTE.replace("{\"id\"", "{\"$schema\":\"a\",\"$schema\":\"a\",\"id\"");

        assertThat(JSON.check(text, Quote.class).violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.code()).isEqualTo("json.duplicate-property"));
    }

    @Test
    void aLanguageMapIsWrittenWithoutReference() {
        assertThat(JSON.withSchemaReference().writeString(LocalizedText.of("en", "Water")))
                .isEqualTo("{\"en\":\"Water\"}");
    }
}
