package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.json.ContentModule;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The documents in a folder. They are written once and read by each JVM that measures, so that none of these has made
 * documents before and knows their code better than its own.
 */
public record DocumentFiles(Path folder) {
    private static final String PROPERTY = "orgcontent.benchmarks.documents";
    private static final String LOGGING = "logging.properties";
    private static final List<String> LANGUAGES_OF_LINES = List.of("en", "de", "fr");

    // Without validation, which the tests and the measurement itself do.
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    /** The folder that this JVM was told of. */
    public static DocumentFiles given() {
        return new DocumentFiles(Path.of(System.getProperty(PROPERTY, ".")));
    }

    /** Tells a JVM of this folder, and to keep quiet. */
    public List<String> toArguments() {
        return List.of("-D" + PROPERTY + "=" + folder, "-Djava.util.logging.config.file=" + folder.resolve(LOGGING));
    }

    /** Makes all documents, and so many lines. */
    public void writeAll(int lines) throws IOException {
        for (Sample sample : Sample.values()) {
            Files.write(path(sample), toJson(sample.generate()));
        }
        Files.write(folder.resolve("invalid.json"), InvalidArticle.from(bytes(Sample.ARTICLE_10K)));
        Files.writeString(folder.resolve(LOGGING), ".level = WARNING\n");
        writeLines(lines);
    }

    private void writeLines(int lines) throws IOException {
        List<ArticleGenerator> generators = LANGUAGES_OF_LINES.stream()
                .map(language -> new ArticleGenerator(Shape.SHORT.in(language), Sample.seed()))
                .toList();
        try (OutputStream out = Files.newOutputStream(lines())) {
            for (int i = 0; i < lines; i++) {
                out.write(toJson(generators.get(i % generators.size()).article(i)));
                out.write('\n');
            }
        }
    }

    /** A document as the library writes it. */
    public static byte[] toJson(Object document) {
        return MAPPER.writeValueAsBytes(document);
    }

    /** A valid document. */
    public byte[] bytes(Sample sample) {
        return read(path(sample));
    }

    /** The article with ten problems. */
    public byte[] invalid() {
        return read(folder.resolve("invalid.json"));
    }

    /** The file of articles, one on each line. */
    public Path lines() {
        return folder.resolve("articles.ndjson");
    }

    /** How many articles there are in that file. */
    public long countLines() {
        try (Stream<String> lines = Files.lines(lines())) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first articles of that file, each by itself. */
    public List<byte[]> firstLines(int count) {
        try (Stream<String> lines = Files.lines(lines())) {
            return lines.limit(count)
                    .map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a valid document is. */
    public Path path(Sample sample) {
        return folder.resolve(sample.name().toLowerCase(Locale.ROOT) + ".json");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
