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
 * The documents in a folder, a file for each pool and in it a line for each document. They are written once and read by
 * each JVM that measures, so that none of these has made documents before and knows their code better than its own.
 */
public record DocumentFiles(Path folder) {
    private static final String PROPERTY = "orgcontent.benchmarks.documents";

    /** The folder that this JVM was told of. */
    public static DocumentFiles given() {
        return new DocumentFiles(Path.of(System.getProperty(PROPERTY, ".")));
    }

    /** Tells a JVM of this folder, and to keep quiet. */
    public List<String> toArguments() {
        return List.of("-D" + PROPERTY + "=" + folder, "-Djava.util.logging.config.file=" + logging());
    }

    /** Valid documents. */
    public List<byte[]> json(Sample sample) {
        return read(pool(sample));
    }

    /** The articles with ten problems each. */
    public List<byte[]> invalid() {
        return read(invalidPool());
    }

    /** The articles of 10 KB in the other model of content. */
    public List<byte[]> digitalCollections() {
        return read(digitalCollectionsPool());
    }

    /** A file with one article of 10 KB. */
    public Path one() {
        return folder.resolve("one.json");
    }

    /** The file of many lines: the articles of 2 KB, again and again. */
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
