package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.baselines.RecordedTokens;
import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Validated write, and a plain generator that writes the same tokens. */
@State(Scope.Benchmark)
public class WriteBenchmark {
    private static final ContentJson WRITER = ContentJson.standard();
    private static final Pool<NewsArticle> ARTICLES =
            Pool.of(Sample.ARTICLE_10K).map(json -> WRITER.read(json, NewsArticle.class));
    private static final Pool<RecordedTokens> TOKENS =
            Pool.of(Sample.ARTICLE_10K).map(RecordedTokens::of);

    /** Validated write by the library. */
    @Benchmark
    public byte[] write() {
        return WRITER.writeBytes(ARTICLES.next());
    }

    /** Plain Jackson generator. */
    @Benchmark
    public byte[] generate() {
        return TOKENS.next().write();
    }
}
