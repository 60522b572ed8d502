package io.github.orgcontent.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real content outside of the project; tests that need it are skipped if it is missing. */
public final class SharedContent {
    private SharedContent() {}

    /** Returns a shared file, or skips the calling test. */
    public static Path path(String name) {
        Path path =
                Path.of(System.getProperty("orgcontent.shared", "../shared")).resolve(name);
        assumeTrue(Files.exists(path), () -> "skipped: the shared data are missing: " + path.toAbsolutePath());
        return path;
    }

    /** The content of a real organization; skips the calling test if it is missing. */
    public static byte[] ofAnOrganization() {
        try {
            return Files.readAllBytes(path("content/iom-germany.objects.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
