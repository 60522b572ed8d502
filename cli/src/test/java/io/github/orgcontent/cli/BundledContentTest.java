package io.github.orgcontent.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BundledContentTest {
    private static CheckResult<OrganizationContent> check(String json) {
        return ContentJson.standard().check(json, OrganizationContent.class);
    }

    @Test
    void isValidAndHasOneIntendedWarning() {
        CheckResult<OrganizationContent> checked = check(BundledContent.json());

        assertThat(checked.isValid()).isTrue();
        assertThat(checked.violations())
                .extracting(Violation::code, Violation::pointer)
                .containsExactly(tuple("news.body-missing", "/news/1/body/ar"));
    }

    @Test
    void isUnchangedAfterReadingAndWriting() {
        byte[] written =
                ContentJson.standard().writeBytes(check(BundledContent.json()).orElseThrow());
        String compacted = JsonMapper.shared().readTree(BundledContent.json()).toString();

        assertThat(new String(written, UTF_8)).isEqualTo(compacted);
    }

    @Test
    void hasOneErrorForEachMistakeOfTheBrokenCopy() {
        List<Violation> errors = check(BundledContent.brokenJson()).violations().stream()
                .filter(Violation::isError)
                .toList();

        assertThat(errors)
                .extracting(Violation::code)
                .containsExactly(
                        "json.unknown-property",
                        "country",
                        "json.type",
                        "url",
                        "reference.parent",
                        "goal",
                        "language.unregistered",
                        "date.partial",
                        "reference.quote",
                        "text.blank",
                        "phone",
                        "news.expires-before-published",
                        "json.null");
        assertThat(errors).hasSameSizeAs(BundledContent.mistakes());
    }

    @Test
    void containsOnlyAddressesReservedForExamples() {
        assertThat(BundledContent.json().lines())
                .filteredOn(line -> line.contains("http") || line.matches(".*\\w@\\w.*"))
                .allMatch(line -> line.contains("example.org")
                        || line.contains("\"licence\": \"https://creativecommons.org/licenses/by/4.0/\""));
    }
}
