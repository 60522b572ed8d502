package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Checks many articles from one NDJSON stream, and the same articles one by one. */
@State(Scope.Benchmark)
public class LinesBenchmark {
    private static final ContentJson READER = ContentJson.standard();
    private static final Pool<byte[]> SINGLES = Pool.of(Sample.ARTICLE_2K);
    private static final Path FILE = DocumentFiles.fromSystemProperty().lines();
    private static final long LINES = count();

    private static long count() {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks the whole file. */
    @Benchmark
    public long lines() throws IOException {
        try (InputStream in = Files.newInputStream(FILE);
                Stream<CheckResult<NewsArticle>> articles = READER.lines(in, NewsArticle.class)) {
            long valid = articles.filter(CheckResult::isValid).count();
            if (valid != LINES) {
                throw new IllegalStateException(valid + " of " + LINES + " articles are valid");
            }
            return valid;
        }
    }

    /** Checks one article. */
    @Benchmark
    public Object single() {
        return READER.check(SINGLES.next(), NewsArticle.class);
    }
}
