package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.benchmarks.baselines.DigitalCollections;
import io.github.orgcontent.json.ContentModule;
import io.github.orgcontent.news.NewsArticle;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Generates all documents and writes them to files. */
public final class DocumentWriter {
    // Writes without validation: the tests and the benchmarks validate the documents.
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    private final DocumentFiles files;

    DocumentWriter(DocumentFiles files) {
        this.files = files;
    }

    /** Writes all files, with this number of lines in the NDJSON file. */
    public static void writeAll(DocumentFiles files, int lines) throws IOException {
        var writer = new DocumentWriter(files);
        Files.writeString(files.logging(), ".level = WARNING\n");
        for (Sample sample : Sample.values()) {
            writer.write(sample);
        }
        writer.writeOthers();
        writer.writeLines(lines);
    }

    void write(Sample sample) throws IOException {
        write(files.pool(sample), sample.documents().map(DocumentWriter::toJson));
    }

    private void writeOthers() throws IOException {
        List<byte[]> articles = files.json(Sample.ARTICLE_10K);
        Files.write(files.singleArticle(), articles.get(0));
        write(files.invalidPool(), articles.stream().limit(InvalidArticle.COUNT).map(InvalidArticle::from));
        write(
                files.digitalCollectionsPool(),
                Sample.ARTICLE_10K.documents().map(article -> DigitalCollections.jsonOf((NewsArticle) article)));
    }

    void writeLines(int count) throws IOException {
        List<byte[]> articles = files.json(Sample.ARTICLE_2K);
        write(files.lines(), IntStream.range(0, count).mapToObj(i -> articles.get(i % articles.size())));
    }

    /** Returns a document as JSON. */
    public static byte[] toJson(Object document) {
        return MAPPER.writeValueAsBytes(document);
    }

    private static void write(Path file, Stream<byte[]> documents) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (byte[] document : (Iterable<byte[]>) documents::iterator) {
                out.write(document);
                out.write('\n');
            }
        }
    }
}
