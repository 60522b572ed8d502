package io.github.orgcontent.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.work.WorkArea;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** The script of the page {@code migration.md}. */
class MigrationTest {
    private static final Path SCRIPT = Markdown.page("migration").resolve("spans_as_objects.py");

    private static final String OLD = """
            {"id":"water","title":{"de":"Wasser"},"description":{"de":[
            {"type":"heading","level":2,"spans":["Brunnen für Käthe 💧"]},
            {"type":"paragraph","spans":["Sauberes ",{"text":"Wasser","marks":["strong"]},"."]},
            {"type":"list","items":[["Eins"],["Zwei ",{"text":"und drei"}]]},
            {"type":"table","header":[[["Jahr"],[]]],"rows":[[["2024"],["12"]]]},
            {"type":"divider"}]}}""";

    private static final String NEW = """
            {"id":"water","title":{"de":"Wasser"},"description":{"de":[
            {"type":"heading","level":2,"spans":[{"text":"Brunnen für Käthe 💧"}]},
            {"type":"paragraph","spans":[{"text":"Sauberes "},{"text":"Wasser","marks":["strong"]},{"text":"."}]},
            {"type":"list","items":[{"spans":[{"text":"Eins"}]},{"spans":[{"text":"Zwei "},{"text":"und drei"}]}]},
            {"type":"table","header":{"cells":[{"spans":[{"text":"Jahr"}]},{}]},
            "rows":[{"cells":[{"spans":[{"text":"2024"}]},{"spans":[{"text":"12"}]}]}]},
            {"type":"divider"}]}}""";

    private final Path folder;

    MigrationTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void convertsEveryKindOfBlock() throws Exception {
        String converted = convert(OLD.getBytes(UTF_8));

        assertThat(compact(converted)).isEqualTo(compact(NEW));
        assertThat(ContentJson.standard().check(converted, WorkArea.class).isValid())
                .isTrue();
        assertThat(ContentJson.standard().check(OLD, WorkArea.class).isValid()).isFalse();
    }

    @Test
    void doesNotChangeConvertedDocuments() throws Exception {
        assertThat(compact(convert(NEW.getBytes(UTF_8)))).isEqualTo(compact(NEW));
    }

    @Test
    void convertsARealContent() throws Exception {
        Path shared = Path.of(System.getProperty("orgcontent.shared", "../../shared"), "content");
        Path old = shared.resolve("iom-germany.json");
        assumeTrue(Files.exists(old), "the shared test data is missing: " + old);

        String converted = convert(Files.readAllBytes(old));

        assertThat(compact(converted)).isEqualTo(compact(Files.readString(shared.resolve("iom-germany.objects.json"))));
        assertThat(ContentJson.standard()
                        .check(converted, OrganizationContent.class)
                        .isValid())
                .isTrue();
    }

    private static String compact(String json) {
        return JsonMapper.shared().readTree(json).toString();
    }

    private String convert(byte[] document) throws IOException, InterruptedException {
        Path input = Files.write(folder.resolve("old.json"), document);
        Path output = folder.resolve("new.json");
        int exitCode = start(input, output).waitFor();
        assertThat(exitCode).isZero();
        return Files.readString(output);
    }

    private static Process start(Path input, Path output) {
        try {
            return new ProcessBuilder("python3", SCRIPT.toString())
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "python3 is missing: " + e.getMessage());
            throw new IllegalStateException(e);
        }
    }
}
