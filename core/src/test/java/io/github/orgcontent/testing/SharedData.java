package io.github.orgcontent.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Public test data outside the project; tests that need it are skipped if it is missing. */
public final class SharedData {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SharedData() {}

    /** Returns a file or folder of the test data, or skips the calling test. */
    static Path path(String name) {
        Path path =
                Path.of(System.getProperty("orgcontent.shared", "../shared")).resolve("testdata/" + name);
        assumeTrue(Files.exists(path), () -> "skipped: the shared test data is missing: " + path.toAbsolutePath());
        return path;
    }

    public static JsonNode json(String name) {
        return json(path(name));
    }

    public static JsonNode json(Path path) {
        return MAPPER.readTree(path);
    }

    public static List<Path> jsonFiles(String folder) {
        try (Stream<Path> files = Files.list(path(folder))) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.endsWith("PROVENANCE.json"))
                    .sorted()
                    .toList();
            assertThat(found).isNotEmpty();
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
