package io.github.orgcontent.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineToolTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "help"})
    void listsItsCommands(String word) {
        Run run = Run.of(word);

        assertThat(run.out()).contains("tour", "check", "coverage", "schema", "Exit codes:");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour", "check", "coverage", "schema"})
    void showsTheHelpOfEachCommand(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.out()).startsWith("Usage: orgcontent " + command);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void showsHelpInColorUnlessDisabled() {
        assertThat(Run.inColor("--help").out()).contains("\u001b[");
        assertThat(Run.inColor("--no-color", "--help").out()).doesNotContain("\u001b[");
    }

    @Test
    void showsItsVersion() {
        Run run = Run.of("--version");

        assertThat(run.out()).startsWith("orgcontent ");
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fly",
                "check",
                "coverage",
                "schema",
                "check --format=xml x",
                "check --lang=english x",
                "check --lang=fr x",
                "check --lang=fr-CH x"
            })
    void showsTheUsageForInvalidArguments(String line) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" ", -1));

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: orgcontent").doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tour", "schema Quote", "--help"})
    void reportsAnIncompleteOutput(String line) {
        var err = new ByteArrayOutputStream();

        int exitCode = CommandLineTool.run(
                new Terminal(InputStream.nullInputStream(), new FullDisk(), err, false), line.split(" ", -1));

        assertThat(err.toString(UTF_8).lines())
                .containsExactly("cannot write to standard output; the output is incomplete");
        assertThat(exitCode).isEqualTo(2);
    }

    @Test
    void returns2IfStandardErrorCannotBeWritten() {
        int exitCode = CommandLineTool.run(
                new Terminal(InputStream.nullInputStream(), new ByteArrayOutputStream(), new FullDisk(), false),
                "check",
                "missing.json");

        assertThat(exitCode).isEqualTo(2);
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void listsTheKnownTypesForAnUnknownType() {
        Run run = Run.of("schema", "article");

        assertThat(run.err())
                .contains("unknown type \"article\"; known types: OrganizationContent, OrganizationProfile, WorkArea,"
                        + " NewsArticle, Quote, PressContact, LocalizedText");
        assertThat(run.exitCode()).isEqualTo(2);
    }
}
