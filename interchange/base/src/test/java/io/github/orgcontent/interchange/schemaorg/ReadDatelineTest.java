package io.github.orgcontent.interchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadDatelineTest {
    @Test
    void aDatelineHasAPlaceAndADate() {
        var read = read("\"dateline\": \"Bern\", \"dateCreated\": \"2024-09-20\"");

        assertThat(read.value().dateline())
                .isEqualTo(new Dateline(LocalizedText.of("en", "Bern"), PartialDate.of(2024, 9, 20)));
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void aDatelineThatEqualsTheDateOfCreationHasNoPlace() {
        var read = read("\"dateline\": \"2024-09\", \"dateCreated\": \"2024-09\"");

        assertThat(read.value().dateline()).isEqualTo(new Dateline(null, PartialDate.of(2024, 9)));
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void aDateOfCreationAloneIsNotADateline() {
        var read = read("\"dateCreated\": \"2024-09-20\"");

        assertThat(read.value().dateline()).isNull();
        assertThat(read.losses()).extracting(Loss::pointer).containsExactly("/dateCreated");
    }

    // Seventeen Seventy in Queensland is also written as a number.
    @ParameterizedTest
    @ValueSource(strings = {"", ", \"dateCreated\": \"2024-09-20\""})
    void aPlaceCanBeANumber(String date) {
        var read = read("\"dateline\": \"1770\"" + date);

        assertThat(read.value().dateline())
                .isNotNull()
                .extracting(Dateline::place)
                .isEqualTo(LocalizedText.of("en", "1770"));
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void aTextThatIsNotADateIsAPlaceAlsoIfItEqualsTheDateOfCreation() {
        var read = read("\"dateline\": \"Bern\", \"dateCreated\": \"Bern\"");

        assertThat(read.value().dateline()).isEqualTo(new Dateline(LocalizedText.of("en", "Bern"), null));
        assertThat(read.losses()).extracting(Loss::pointer).containsExactly("/dateCreated");
    }

    private static Import<NewsArticle> read(String properties) {
        return SchemaOrg.readArticle(
                "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"inLanguage\": \"en\", "
                        + properties + "}");
    }
}
