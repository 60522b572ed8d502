package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.baselines.StockStack;
import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.ContentValidator;
import jakarta.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Validates bound articles. */
@State(Scope.Benchmark)
public class ValidateBenchmark {
    private static final ContentValidator VALIDATOR = ContentValidator.standard();
    private static final Validator STOCK = StockStack.validator();
    private static final Pool<NewsArticle> ARTICLES =
            Pool.of(Sample.ARTICLE_10K).map(json -> ContentJson.standard().read(json, NewsArticle.class));

    /** The library, errors only. */
    @Benchmark
    public Object validate() {
        NewsArticle article = ARTICLES.next();
        VALIDATOR.requireValid(article);
        return article;
    }

    /** The library, errors and warnings. */
    @Benchmark
    public Object validateWithWarnings() {
        return VALIDATOR.validate(ARTICLES.next());
    }

    /** A default Hibernate Validator, errors only. */
    @Benchmark
    public Object hibernate() {
        return STOCK.validate(ARTICLES.next());
    }
}
