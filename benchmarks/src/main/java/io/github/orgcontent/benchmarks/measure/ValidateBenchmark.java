package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.baselines.StockStack;
import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.ContentValidator;
import jakarta.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Validating an article that was bound before. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH calls the method that fills the field
public class ValidateBenchmark {
    private static final ContentValidator VALIDATOR = ContentValidator.standard();
    private static final Validator STOCK = StockStack.validator();

    private NewsArticle article;

    /** Before measuring. */
    @Setup
    public void load() {
        article = StockStack.mapper().readValue(DocumentFiles.given().bytes(Sample.ARTICLE_10K), NewsArticle.class);
    }

    /** By the library. */
    @Benchmark
    public Object validate() {
        return VALIDATOR.validate(article);
    }

    /** By a validator of one's own. */
    @Benchmark
    public Object hibernate() {
        return STOCK.validate(article);
    }
}
