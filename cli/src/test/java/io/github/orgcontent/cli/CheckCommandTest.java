package io.github.orgcontent.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final String QUOTE = """
            {"id":"q","text":{"en":"Water is life."},"originalLanguage":"en","speaker":{"name":{"en":"Undine"}}}
            """;
    private static final String WRONG_QUOTE = QUOTE.replace("\"en\":\"Water", "\"en-UK\":\"Water");
    private static final String WRONG_TAG =
            "/text/en-UK  language.unregistered  \"UK\" is not a registered region; did you mean \"en-GB\"?";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void reportsAValidFileAndItsWarnings() throws IOException {
        String file = file("content.json", BundledContent.json());

        Run run = Run.of("check", file);

        assertThat(run.lines())
                .containsExactly(
                        file + ":949:15  /news/1/body/ar  news.body-missing"
                                + "  warning: is missing, although there is a headline in ar",
                        file + ": valid, 1 warning");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void reportsEachViolationOnALine() throws IOException {
        String file = file("broken.json", BundledContent.brokenJson());

        Run run = Run.of("check", file);

        assertThat(run.lines())
                .hasSize(15)
                .contains(file + ":451:9  /news/0/headline/en-UK  language.unregistered"
                        + "  \"UK\" is not a registered region; did you mean \"en-GB\"?")
                .last()
                .isEqualTo(file + ": not valid, 13 errors, 1 warning");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void validatesStandardInputAndOtherTypes() {
        Run run = Run.withInput(WRONG_QUOTE, "check", "--type", "quote", "-");

        assertThat(run.lines())
                .containsExactly("standard input:1:19  " + WRONG_TAG, "standard input: not valid, 1 error");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "de-AT", "DE_ch"})
    void reportsInGerman(String tag) {
        Run run = Run.withInput(WRONG_QUOTE, "check", "--type=Quote", "--lang=" + tag, "-");

        assertThat(run.out()).contains("\"UK\" ist kein registrierter Code für eine Region");
    }

    @Test
    void listsTheLanguagesOfTheMessages() {
        Run run = Run.of("check", "--lang=fr-CH", "x.json");

        assertThat(run.err()).contains("messages are not available in fr-CH, only in en and de");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void checksEachLineOfNdjson() {
        Run run = Run.withInput(QUOTE + "\n" + WRONG_QUOTE + QUOTE, "check", "--ndjson", "--type=quote", "-");

        assertThat(run.lines())
                .containsExactly(
                        "standard input:3:19  " + WRONG_TAG, "standard input: not valid, 1 of 3 documents, 1 error");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void acceptsALaterVersionIfTolerant() {
        String later = QUOTE.replace("{\"id\"", "{\"mood\":\"calm\",\"id\"");

        assertThat(Run.withInput(later, "check", "--type=quote", "-").exitCode())
                .isEqualTo(1);
        Run tolerant = Run.withInput(later, "check", "--type=quote", "--tolerant", "-");
        assertThat(tolerant.exitCode()).isZero();
        assertThat(tolerant.out()).contains("json.unknown-property  warning: unknown property \"mood\"");
    }

    @Test
    void writesAReportInJson() throws IOException {
        String file = file("quote.json", WRONG_QUOTE);
        String missing = folder.resolve("missing.json").toString();

        Run run = Run.of("check", "--format=json", "--type=quote", file, missing);

        JsonNode report = JsonMapper.shared().readTree(run.out());
        JsonNode expected = JsonMapper.shared().readTree("""
                [{"file": "", "valid": false, "documents": 1, "violations": [{
                    "code": "language.unregistered", "severity": "error", "pointer": "/text/en-UK",
                    "line": 1, "column": 19,
                    "parameters": {"kind": "region", "subtag": "\\"UK\\"", "suggestion": "\\"en-GB\\""},
                    "message": "\\"UK\\" is not a registered region; did you mean \\"en-GB\\"?"}]},
                 {"file": "", "valid": false, "unreadable": "does not exist", "documents": 0, "violations": []}]
                """);
        expected.get(0).asObject().put("file", file);
        expected.get(1).asObject().put("file", missing);
        assertThat(report).isEqualTo(expected);
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void returnsTheHighestExitCodeOfSeveralFiles() throws IOException {
        String good = file("good.json", QUOTE);
        String bad = file("bad.json", WRONG_QUOTE);

        Run run = Run.of("check", "--type=quote", good, bad, good);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines())
                .containsExactly(
                        good + ": valid", bad + ":1:19  " + WRONG_TAG, bad + ": not valid, 1 error", good + ": valid");
    }

    @Test
    void reportsWhyAFileCannotBeRead() throws IOException {
        String missing = folder.resolve("missing.json").toString();
        String empty = file("empty.json", "");

        Run run = Run.of("check", missing, folder.toString(), empty, "-", "\0", "");

        assertThat(run.err().lines())
                .containsExactly(
                        missing + " does not exist",
                        folder + " is a directory; specify files",
                        empty + " is empty",
                        "standard input is empty",
                        "\\u{0} is not a valid file name",
                        "\"\" is not a valid file name");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void reportsTheOtherFilesIfOneFails() throws IOException {
        String good = file("good.json", QUOTE);
        var failing = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("out of order");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                throw new IllegalStateException("out of order");
            }
        };
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();

        int exitCode =
                CommandLineTool.run(new Terminal(failing, out, err, false), "check", "--type=quote", good, "-", good);

        assertThat(out.toString(UTF_8).lines()).containsExactly(good + ": valid", good + ": valid");
        assertThat(err.toString(UTF_8).lines())
                .containsExactly("standard input cannot be validated: java.lang.IllegalStateException: out of order");
        assertThat(exitCode).isEqualTo(2);
    }

    @Test
    void rejectsABinaryFile() throws IOException {
        Path file = Files.write(folder.resolve("logo.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, 0});

        Run run = Run.of("check", file.toString());

        assertThat(run.lines())
                .containsExactly(
                        file + ":1:1  (document)  json.encoding  is not a text in UTF-8, UTF-16 or UTF-32",
                        file + ": not valid, 1 error");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void rejectsAHugeFile() throws IOException {
        Path file = folder.resolve("huge.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            var blank = new byte[1 << 20];
            Arrays.fill(blank, (byte) ' ');
            for (int i = 0; i < 65; i++) {
                out.write(blank);
            }
        }

        Run run = Run.of("check", file.toString());

        assertThat(run.lines())
                .first()
                .isEqualTo(file + ":1:1  (document)  json.limit"
                        + "  is larger or more deeply nested than the reader allows");
        assertThat(run.exitCode()).isEqualTo(1);
    }

    @Test
    void escapesControlCharacters() {
        Run run = Run.withInput("{\"\\u001b[31m\\n\": 1}", "check", "--type=quote", "-");

        assertThat(run.out()).contains("/\\u{1b}[31m\\u{a}").doesNotContain("\u001b");
    }

    @Test
    void usesColorsOnATerminalOnly() throws IOException {
        String file = file("bad.json", WRONG_QUOTE);

        assertThat(Run.inColor("check", "--type=quote", file).out()).contains("\u001b[31mnot valid\u001b[0m");
        assertThat(Run.inColor("check", "--no-color", "--type=quote", file).out())
                .doesNotContain("\u001b");
    }

    @Test
    void listsTheKnownTypes() {
        Run run = Run.of("check", "--type=Article", "x.json");

        assertThat(run.err()).contains("unknown type \"Article\"; known types: OrganizationContent,");
        assertThat(run.exitCode()).isEqualTo(2);
    }

    @Test
    void acceptsARealContent() {
        Path file =
                Path.of(System.getProperty("orgcontent.shared", "../../shared"), "content", "iom-germany.objects.json");
        assumeTrue(Files.exists(file), "the shared test data is missing: " + file);

        Run run = Run.of("check", file.toString());

        assertThat(run.lines()).last().asString().startsWith(file + ": valid");
        assertThat(run.exitCode()).isZero();
    }
}
