package io.github.orgcontent.conformance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.testing.Case;
import io.github.orgcontent.testing.Nodes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ConformanceKitTest {
    private static final Map<String, byte[]> FILES = ConformanceKit.files();
    private static final JsonNode CASES = JsonMapper.shared().readTree(FILES.get("cases.json"));

    @Test
    void theBuildWritesTheKitAndEqualFilesHaveEqualBytes() throws IOException {
        Path zip = Path.of("target", "orgcontent-conformance-" + OrganizationContent.SCHEMA_VERSION + ".zip");
        Files.createDirectories(Objects.requireNonNull(zip.getParent()));
        Files.write(zip, ConformanceKit.zip());

        assertThat(zip).hasBinaryContent(ConformanceKit.zip());
    }

    @Test
    void eachCaseHasItsDocumentAndItsExpectedResult() {
        assertThat(CASES).hasSize(Case.all().size());
        CASES.forEach(one -> {
            boolean hasError = one.get("violations")
                    .valueStream()
                    .anyMatch(violation -> violation.get("severity").asString().equals("error"));
            assertThat(FILES).containsKey(one.get("document").asString());
            assertThat(one.get("valid").asBoolean()).as("%s", one).isNotEqualTo(hasError);
        });
    }

    @Test
    void theSchemaNeverRejectsAValidDocument() {
        assertThat(CASES).allSatisfy(one -> {
            if (one.get("valid").asBoolean()) {
                assertThat(one.path("validBySchema").asBoolean(true)).isTrue();
                assertThat(one.get("validForTolerantReader").asBoolean()).isTrue();
            }
        });
    }

    @Test
    void theFilesThatTheDescriptionNamesExist() {
        String readme = new String(FILES.get("README.md"), StandardCharsets.UTF_8);

        assertThat(Pattern.compile("`((?:[a-z.-]+/)?[a-z.-]+\\.json)`")
                        .matcher(readme)
                        .results())
                .extracting(match -> match.group(1))
                .contains("schemas/violation.json", "schemas/news-article.json", "cases.json")
                .allSatisfy(file -> assertThat(FILES).containsKey(file));
    }

    @Test
    void theDescriptionNamesEveryProperty() {
        String readme = new String(FILES.get("README.md"), StandardCharsets.UTF_8);

        CASES.forEach(
                one -> one.propertyNames().forEach(name -> assertThat(readme).contains("`" + name + "`")));
        assertThat(Nodes.parse(new String(FILES.get("schemas/quote.tolerant.json"), StandardCharsets.UTF_8))
                        .get("$id"))
                .isNotNull();
    }
}
