package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.baselines.RecordedTokens;
import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writing with validation, beside a generator that is given the same tokens. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the method that fills the fields
public class WriteBenchmark {
    private static final ContentJson WRITER = ContentJson.standard();

    private NewsArticle article;
    private RecordedTokens tokens;

    /** Before measuring. */
    @Setup
    public void load() {
        byte[] json = DocumentFiles.given().bytes(Sample.ARTICLE_10K);
        article = WRITER.read(json, NewsArticle.class);
        tokens = RecordedTokens.of(json);
    }

    /** By the library. */
    @Benchmark
    public byte[] write() {
        return WRITER.writeBytes(article);
    }

    /** By nothing but the generator. */
    @Benchmark
    public byte[] generate() {
        return tokens.write();
    }
}
