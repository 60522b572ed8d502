package io.github.orgcontent.benchmarks.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The files of the sample documents: one file per pool, one line per document. They are written once and read by each
 * measuring JVM, so that the JIT compiler has no profile from the generation of the documents.
 */
public record DocumentFiles(Path folder) {
    private static final String PROPERTY = "orgcontent.benchmarks.documents";

    /** Returns the folder from the system property {@code orgcontent.benchmarks.documents}. */
    public static DocumentFiles fromSystemProperty() {
        return new DocumentFiles(Path.of(System.getProperty(PROPERTY, ".")));
    }

    /** Returns JVM arguments that set this folder and reduce logging. */
    public List<String> toJvmArguments() {
        return List.of("-D" + PROPERTY + "=" + folder, "-Djava.util.logging.config.file=" + logging());
    }

    /** Reads the valid documents of a sample. */
    public List<byte[]> json(Sample sample) {
        return read(pool(sample));
    }

    /** Reads the articles with ten errors each. */
    public List<byte[]> invalid() {
        return read(invalidPool());
    }

    /** Reads the articles of 10 KB in the Digital Collections model. */
    public List<byte[]> digitalCollections() {
        return read(digitalCollectionsPool());
    }

    /** Returns the file with one article of 10 KB. */
    public Path singleArticle() {
        return folder.resolve("one.json");
    }

    /** Returns the NDJSON file, which repeats the articles of 2 KB. */
    public Path lines() {
        return folder.resolve("lines.ndjson");
    }

    Path pool(Sample sample) {
        return folder.resolve(sample.name().toLowerCase(Locale.ROOT) + ".ndjson");
    }

    Path invalidPool() {
        return folder.resolve("invalid.ndjson");
    }

    Path digitalCollectionsPool() {
        return folder.resolve("digital-collections.ndjson");
    }

    Path logging() {
        return folder.resolve("logging.properties");
    }

    private static List<byte[]> read(Path file) {
        try {
            return split(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<byte[]> split(byte[] lines) {
        List<byte[]> all = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                all.add(Arrays.copyOfRange(lines, start, i));
                start = i + 1;
            }
        }
        return List.copyOf(all);
    }
}
