package io.github.orgcontent.interchange.harness;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Sample contents for tests of formats. */
public final class Samples {
    public static final Path BUNDLED =
            Path.of("../../cli/src/main/resources/io/github/orgcontent/cli/river-health.json");

    private Samples() {}

    /** The bundled example: a fictitious organization in English, German and partly Arabic. */
    public static OrganizationContent riverHealth() {
        return read(BUNDLED);
    }

    /** One short press release, written in German, mostly also in Arabic, with an organization in English too. */
    public static OrganizationContent footbridge() {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("footbridge.json"))) {
            return ContentJson.standard().read(in, OrganizationContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A larger content from the shared test data; without it the test is skipped. */
    public static OrganizationContent iomGermany() {
        return read(shared("content/iom-germany.objects.json"));
    }

    /** A file or folder of the shared test data; without it the test is skipped. */
    public static Path shared(String path) {
        Path file = Path.of(System.getProperty("orgcontent.shared", "../../shared"), path);
        assumeTrue(Files.exists(file), "the shared test data is not there: " + file);
        return file;
    }

    private static OrganizationContent read(Path file) {
        try {
            return ContentJson.standard().read(file, OrganizationContent.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
