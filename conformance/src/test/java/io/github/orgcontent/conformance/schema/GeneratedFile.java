package io.github.orgcontent.conformance.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are made from the code and kept beside it. */
public final class GeneratedFile {
    private static final String REGENERATE = "regenerate";

    private GeneratedFile() {}

    /** Holds a file against what it should be; with {@code -Dregenerate=true}, writes it. */
    public static void compare(Path file, String text) {
        try {
            if (Boolean.getBoolean(REGENERATE)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            }
            assertThat(Files.exists(file) ? Files.readString(file) : "")
                    .as("%s is made from the code; make it anew with -D%s=true", file, REGENERATE)
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
