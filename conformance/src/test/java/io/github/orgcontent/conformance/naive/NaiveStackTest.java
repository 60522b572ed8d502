package io.github.orgcontent.conformance.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.conformance.schema.GeneratedFile;
import io.github.orgcontent.testing.Case;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NaiveStackTest {
    private static final Path FILE = Path.of("..", "docs", "contract.md");
    private static final String START = "<!-- naive-stack -->\n";
    private static final String END = "<!-- /naive-stack -->\n";
    private static final List<NaiveVerdicts> RESULTS =
            Case.inFile("/naive/cases.json").stream().map(NaiveVerdicts::of).toList();

    @Test
    void theTableIsUpToDate() throws IOException {
        String page = Files.readString(FILE);
        assertThat(page).contains(START, END);
        String before = page.substring(0, page.indexOf(START) + START.length());
        String after = page.substring(page.indexOf(END));

        GeneratedFile.compare(FILE, before + "\n" + new NaiveTable(RESULTS) + "\n" + after);
    }

    @Test
    void allFourAcceptTheBaseDocuments() {
        assertThat(RESULTS.subList(0, 3)).allSatisfy(result -> {
            assertThat(result.usualCodeAccepts()).isTrue();
            assertThat(result.isChanged()).isFalse();
            assertThat(result.usualSchema()).isEqualTo(SchemaVerdict.ACCEPTS);
            assertThat(result.readerAccepts()).isTrue();
            assertThat(result.schema()).isEqualTo(SchemaVerdict.ACCEPTS);
        });
    }

    @Test
    void theUsualCodeAndItsSchemaDisagreeOften() {
        int often = RESULTS.size() / 3;

        assertThat(comparable().filter(result -> !result.usualStackAgrees())).hasSizeGreaterThan(often);
        assertThat(comparable().filter(result -> !result.usualStackAgreesWithFormats()))
                .hasSizeGreaterThan(often);
    }

    @Test
    void theUsualCodeOftenChangesAcceptedInput() {
        assertThat(RESULTS).filteredOn(NaiveVerdicts::isChanged).hasSizeGreaterThan(RESULTS.size() / 4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("comparable")
    void theReaderAndItsSchemaAgreeUnlessTheSchemaNamesTheRule(NaiveVerdicts result) {
        boolean named = result.schema() == SchemaVerdict.ACCEPTS && result.isDocumented();

        assertThat(result.orgcontentAgrees() || named).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("results")
    void theReaderReportsTheViolationsOfTheCase(NaiveVerdicts result) {
        List<String> found = result.document().check().violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();

        assertThat(found).isEqualTo(result.document().expected());
    }

    static List<NaiveVerdicts> results() {
        return RESULTS;
    }

    static Stream<NaiveVerdicts> comparable() {
        return RESULTS.stream().filter(result -> !result.isParserRule());
    }
}
