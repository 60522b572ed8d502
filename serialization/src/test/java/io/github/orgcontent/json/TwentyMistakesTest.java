package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwentyMistakesTest {
    private static List<String> report(ContentJson json) throws IOException {
        try (InputStream in = TwentyMistakesTest.class.getResourceAsStream("twenty-mistakes.json")) {
            return json.check(in, OrganizationContent.class).violations().stream()
                    .map(v -> v.line() + ":" + v.column() + " " + v.pointer() + " " + v.code())
                    .toList();
        }
    }

    @Test
    void oneReadReportsExactlyTheTwentyProblemsInDocumentOrder() throws IOException {
        assertThat(report(ContentJson.standard()))
                .containsExactly(
                        "2:20 /schemaVersion schema-version",
                        "3:22 /defaultLanguage language.noncanonical",
                        "5:11 /organization/id id",
                        "6:13 /organization/kind json.enum",
                        "7:44 /organization/name/en-UK language.unregistered",
                        "8:16 /organization/acronym json.null",
                        "9:16 /organization/founded date.partial",
                        "11:60 /organization/offices/0/name/en text.trim",
                        "11:84 /organization/offices/0/country country",
                        "12:15 /organization/offices/1/id id.duplicate",
                        "14:60 /organization/keyFigures/0/value json.type",
                        "15:25 /organization/websites/en url",
                        "16:5 /organization/motto json.unknown-property",
                        "19:60 /workAreas/0/parent reference.parent",
                        "22:5 /news/0/publishedAt required",
                        "24:7 /news/0/id json.duplicate-property",
                        "30:102 /news/0/body/en/0/spans/1/marks/0 json.enum",
                        "31:22 /news/0/body/en/1/level range",
                        "34:31 /news/0/workAreas/1 reference.work-area",
                        "36:69 /news/0/pressContacts/0/emails/0 email");
    }
}
