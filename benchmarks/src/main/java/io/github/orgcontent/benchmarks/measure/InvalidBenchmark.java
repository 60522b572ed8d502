package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.benchmarks.documents.InvalidArticle;
import io.github.orgcontent.json.CheckResult;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Checks articles with ten errors. */
@State(Scope.Benchmark)
public class InvalidBenchmark {
    private static final ContentJson READER = ContentJson.standard();
    private static final Pool<byte[]> ARTICLES =
            Pool.of(DocumentFiles.fromSystemProperty().invalid());

    /** Checks an article and reports all ten errors. */
    @Benchmark
    public Object check() {
        CheckResult<NewsArticle> checked = READER.check(ARTICLES.next(), NewsArticle.class);
        if (checked.violations().size() != InvalidArticle.ERRORS) {
            throw new IllegalStateException("expected " + InvalidArticle.ERRORS + " errors but found "
                    + checked.violations().size());
        }
        return checked;
    }
}
