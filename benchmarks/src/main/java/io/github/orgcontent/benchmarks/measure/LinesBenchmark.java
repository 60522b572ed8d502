package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.json.Checked;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Many articles from one stream, beside the same articles each by itself. */
@State(Scope.Benchmark)
public class LinesBenchmark {
    private static final ContentJson READER = ContentJson.standard();
    private static final int SINGLES = 60;

    private Path file = Path.of("");
    private List<byte[]> singles = List.of();
    private long expected;
    private int next;

    /** Before measuring. */
    @Setup
    public void load() {
        file = DocumentFiles.given().lines();
        expected = DocumentFiles.given().countLines();
        singles = DocumentFiles.given().firstLines(SINGLES);
    }

    /** The whole file. */
    @Benchmark
    public long lines() throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Stream<Checked<NewsArticle>> articles = READER.lines(in, NewsArticle.class)) {
            long valid = articles.filter(Checked::isValid).count();
            if (valid != expected) {
                throw new IllegalStateException(valid + " of " + expected + " articles are valid");
            }
            return valid;
        }
    }

    /** One article. */
    @Benchmark
    public Object single() {
        next = (next + 1) % singles.size();
        return READER.read(singles.get(next), NewsArticle.class);
    }
}
