package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.baselines.RecordedTokens;
import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writing with validation, beside a generator that is given the same tokens. */
@State(Scope.Benchmark)
public class WriteBenchmark {
    private static final ContentJson WRITER = ContentJson.standard();
    private static final Pool<NewsArticle> ARTICLES =
            Pool.of(Sample.ARTICLE_10K).map(json -> WRITER.read(json, NewsArticle.class));
    private static final Pool<RecordedTokens> TOKENS =
            Pool.of(Sample.ARTICLE_10K).map(RecordedTokens::of);

    /** By the library. */
    @Benchmark
    public byte[] write() {
        return WRITER.writeBytes(ARTICLES.next());
    }

    /** By nothing but the generator. */
    @Benchmark
    public byte[] generate() {
        return TOKENS.next().write();
    }
}
