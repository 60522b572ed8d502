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
    private static final List<NaiveVerdicts> JUDGEMENTS =
            Case.inFile("/naive/cases.json").stream().map(NaiveVerdicts::of).toList();

    @Test
    void theTableIsWhatTheFourSay() throws IOException {
        String page = Files.readString(FILE);
        assertThat(page).contains(START, END);
        String before = page.substring(0, page.indexOf(START) + START.length());
        String after = page.substring(page.indexOf(END));

        GeneratedFile.compare(FILE, before + "\n" + new NaiveTable(JUDGEMENTS) + "\n" + after);
    }

    @Test
    void allFourAcceptTheDocumentsOfWhichTheOthersAreVariants() {
        assertThat(JUDGEMENTS.subList(0, 3)).allSatisfy(judgement -> {
            assertThat(judgement.usualCodeAccepts()).isTrue();
            assertThat(judgement.isChanged()).isFalse();
            assertThat(judgement.usualSchema()).isEqualTo(SchemaVerdict.ACCEPTS);
            assertThat(judgement.readerAccepts()).isTrue();
            assertThat(judgement.schema()).isEqualTo(SchemaVerdict.ACCEPTS);
        });
    }

    @Test
    void theUsualCodeAndItsSchemaDisagreeOften() {
        int often = JUDGEMENTS.size() / 3;

        assertThat(judged().filter(judgement -> !judgement.usualStackAgrees())).hasSizeGreaterThan(often);
        assertThat(judged().filter(judgement -> !judgement.usualStackAgreesWithFormats()))
                .hasSizeGreaterThan(often);
    }

    @Test
    void theUsualCodeOftenChangesWhatItAccepts() {
        assertThat(JUDGEMENTS).filteredOn(NaiveVerdicts::isChanged).hasSizeGreaterThan(JUDGEMENTS.size() / 4);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judged")
    void theReaderAndItsSchemaAgreeUnlessTheSchemaNamesTheRule(NaiveVerdicts judgement) {
        boolean named = judgement.schema() == SchemaVerdict.ACCEPTS && judgement.announced();

        assertThat(judgement.orgcontentAgrees() || named).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judgements")
    void theReaderSaysWhatTheCaseSays(NaiveVerdicts judgement) {
        List<String> found = judgement.document().check().violations().stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();

        assertThat(found).isEqualTo(judgement.document().expected());
    }

    static List<NaiveVerdicts> judgements() {
        return JUDGEMENTS;
    }

    static Stream<NaiveVerdicts> judged() {
        return JUDGEMENTS.stream().filter(judgement -> !judgement.isAboutTheText());
    }
}
