package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.baselines.DigitalCollections;
import io.github.orgcontent.benchmarks.baselines.SchemaStack;
import io.github.orgcontent.benchmarks.baselines.StockStack;
import io.github.orgcontent.benchmarks.documents.DocumentFiles;
import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.news.NewsArticle;
import jakarta.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** Alternatives for reading the same articles. */
@State(Scope.Benchmark)
public class StackBenchmark {
    private static final JsonMapper MAPPER = StockStack.mapper();
    private static final Validator VALIDATOR = StockStack.validator();
    private static final SchemaStack SCHEMA = SchemaStack.of(NewsArticle.class);
    private static final Pool<byte[]> ARTICLES = Pool.of(Sample.ARTICLE_10K);
    private static final Pool<byte[]> DIGITAL_COLLECTIONS_ARTICLES =
            Pool.of(DocumentFiles.fromSystemProperty().digitalCollections());

    /** Jackson tree, without validation. */
    @Benchmark
    public Object tree() {
        return MAPPER.readTree(ARTICLES.next());
    }

    /** Jackson data binding, without validation. */
    @Benchmark
    public Object bind() {
        return MAPPER.readValue(ARTICLES.next(), NewsArticle.class);
    }

    /** Jackson data binding, then Hibernate Validator. */
    @Benchmark
    public Object bindAndValidate() {
        NewsArticle article = MAPPER.readValue(ARTICLES.next(), NewsArticle.class);
        if (!VALIDATOR.validate(article).isEmpty()) {
            throw new IllegalStateException("the article is invalid");
        }
        return article;
    }

    /** Jackson tree, then JSON Schema validation. */
    @Benchmark
    public Object schema() {
        return SCHEMA.read(ARTICLES.next());
    }

    /** Data binding of the same texts in the Digital Collections model. */
    @Benchmark
    public Object digitalCollections() {
        return DigitalCollections.read(DIGITAL_COLLECTIONS_ARTICLES.next());
    }
}
