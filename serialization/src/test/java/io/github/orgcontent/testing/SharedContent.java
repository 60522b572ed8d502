package io.github.orgcontent.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real content outside of the project; tests that need it are skipped if it is missing. */
public final class SharedContent {
    private SharedContent() {}

    /** The content of a real organization; skips the calling test if it is missing. */
    public static byte[] ofAnOrganization() {
        Path file =
                Path.of(System.getProperty("orgcontent.shared", "../shared")).resolve("content/iom-germany.objects.json");
        assumeTrue(Files.exists(file), () -> "skipped: the shared content is missing: " + file.toAbsolutePath());
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
