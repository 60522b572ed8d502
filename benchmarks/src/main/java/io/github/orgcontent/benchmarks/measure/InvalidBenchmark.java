package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.benchmarks.documents.InvalidArticle;
import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading what has ten problems. */
@State(Scope.Benchmark)
public class InvalidBenchmark {
    private static final ContentJson READER = ContentJson.standard();
    private static final Pool<byte[]> ARTICLES = Pool.of(DocumentFiles.given().invalid());

    /** All ten are found. */
    @Benchmark
    public Object check() {
        CheckResult<NewsArticle> checked = READER.check(ARTICLES.next(), NewsArticle.class);
        if (checked.violations().size() != InvalidArticle.PROBLEMS) {
            throw new IllegalStateException("found " + checked.violations().size() + " problems");
        }
        return checked;
    }
}
