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

/** Other ways to read the same articles. */
@State(Scope.Benchmark)
public class StackBenchmark {
    private static final JsonMapper MAPPER = StockStack.mapper();
    private static final Validator VALIDATOR = StockStack.validator();
    private static final SchemaStack SCHEMA = SchemaStack.of(NewsArticle.class);
    private static final Pool<byte[]> ARTICLES = Pool.of(Sample.ARTICLE_10K);
    private static final Pool<byte[]> OTHERS = Pool.of(DocumentFiles.given().digitalCollections());

    /** A tree, and nothing asked. */
    @Benchmark
    public Object tree() {
        return MAPPER.readTree(ARTICLES.next());
    }

    /** The records, and nothing asked. */
    @Benchmark
    public Object bind() {
        return MAPPER.readValue(ARTICLES.next(), NewsArticle.class);
    }

    /** The records, and whether they fulfil their constraints. */
    @Benchmark
    public Object bindAndValidate() {
        NewsArticle article = MAPPER.readValue(ARTICLES.next(), NewsArticle.class);
        if (!VALIDATOR.validate(article).isEmpty()) {
            throw new IllegalStateException("the article is not valid");
        }
        return article;
    }

    /** A tree, and whether its schema accepts it. */
    @Benchmark
    public Object schema() {
        return SCHEMA.read(ARTICLES.next());
    }

    /** The same texts in another model of content. */
    @Benchmark
    public Object digitalCollections() {
        return DigitalCollections.read(OTHERS.next());
    }
}
