package io.github.orgcontent.interchange.html.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.organization.KeyFigureBuilder;
import io.github.orgcontent.organization.OrganizationProfileBuilder;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWriterTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "999, 999, 999",
        "1200, '1,200', 1.200",
        "-100, -100, -100",
        "-1234567.50, '-1,234,567.50', '-1.234.567,50'",
        "0.5, 0.5, '0,5'"
    })
    void numbersAreFormattedForTheLanguage(String value, String english, String german) {
        assertThat(formatted(value, "en")).isEqualTo(english);
        assertThat(formatted(value, "de")).isEqualTo(german);
    }

    private static String formatted(String value, String language) {
        String page = Html.page(withFigure(value), LanguageTag.parse(language)).value();
        return Jsoup.parse(page).select("data[value=" + value + "]").get(0).text();
    }

    private static OrganizationContent withFigure(String value) {
        OrganizationContent content = Samples.riverHealth();
        var figure = KeyFigureBuilder.builder(
                        content.organization().keyFigures().get(0))
                .value(value)
                .build();
        return OrganizationContentBuilder.builder(content)
                .organization(OrganizationProfileBuilder.builder(content.organization())
                        .keyFigures(List.of(figure))
                        .build())
                .build();
    }
}
