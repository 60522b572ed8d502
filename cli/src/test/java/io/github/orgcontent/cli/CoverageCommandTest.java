package io.github.orgcontent.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CoverageCommandTest {
    @Test
    void showsALineForEachDocumentAndATotalForEachLanguage() {
        Run run = Run.withInput(BundledContent.json(), "coverage", "-");

        assertThat(run.lines())
                .hasSize(13)
                .contains(
                        "/organization     river-health                        17 missing  complete    complete",
                        "/news/2           invitation-to-the-river-conference  missing     missing     complete",
                        "ar: 1 complete, 6 partial, 2 missing",
                        "de: 8 complete, 0 partial, 1 missing",
                        "en: 9 complete, 0 partial, 0 missing");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void listsMissingTexts() {
        Run run = Run.withInput(BundledContent.json(), "coverage", "--missing", "-");

        assertThat(run.lines()).contains("ar  /workAreas/2/summary", "de  /news/2/headline");
    }

    @Test
    void reportsAnInvalidContent() {
        Run run = Run.withInput(BundledContent.brokenJson(), "coverage", "-");

        assertThat(run.lines()).last().isEqualTo("standard input: not valid, 13 errors, 1 warning");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void reportsWhyAFileCannotBeRead() {
        Run run = Run.of("coverage", "missing.json");

        assertThat(run.err().strip()).isEqualTo("missing.json does not exist");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
