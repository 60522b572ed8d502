package io.github.orgcontent.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are generated from the code and checked in. */
public final class GeneratedFile {
    private static final String REGENERATE = "regenerate";

    private GeneratedFile() {}

    /** Compares a file with its expected text; with {@code -Dregenerate=true}, writes it first. */
    public static void compare(Path file, String text) {
        try {
            if (Boolean.getBoolean(REGENERATE)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("%s is generated from the code; regenerate it with -D%s=true", file, REGENERATE)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
