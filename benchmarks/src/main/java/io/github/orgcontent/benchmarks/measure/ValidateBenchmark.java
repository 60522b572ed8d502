package io.github.orgcontent.benchmarks.measure;

import io.github.orgcontent.benchmarks.baselines.StockStack;
import io.github.orgcontent.benchmarks.documents.Sample;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.validation.ContentValidator;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Validating articles that were bound before. */
@State(Scope.Benchmark)
public class ValidateBenchmark {
    private static final ContentValidator VALIDATOR = ContentValidator.standard();
    private static final Validator STOCK = StockStack.validator();
    private static final Pool<NewsArticle> ARTICLES =
            Pool.of(Sample.ARTICLE_10K).map(json -> ContentJson.standard().read(json, NewsArticle.class));

    /** By the library, which as the other side looks for errors. */
    @Benchmark
    public Object validate() {
        NewsArticle article = ARTICLES.next();
        VALIDATOR.requireValid(article);
        return article;
    }

    /** By the library, which looks for warnings as well. */
    @Benchmark
    public Object validateWithWarnings() {
        return VALIDATOR.validate(ARTICLES.next());
    }

    /** By a validator of one's own. */
    @Benchmark
    public Object hibernate() {
        return STOCK.validate(ARTICLES.next());
    }

    /** By the library, what it has never seen. */
    @Benchmark
    public Object validateFirst() {
        NewsArticle article = withNewTexts(ARTICLES.next());
        VALIDATOR.requireValid(article);
        return article;
    }

    /** The same by a validator of one's own. */
    @Benchmark
    public Object hibernateFirst() {
        return STOCK.validate(withNewTexts(ARTICLES.next()));
    }

    // A text that was found fine once need not be looked at again: these are not the same objects.
    private static NewsArticle withNewTexts(NewsArticle article) {
        return NewsArticleBuilder.builder(article)
                .body(LocalizedRichText.from(article.body().toMap()))
                .boilerplate(anew(article.boilerplate()))
                .notesToEditors(anew(article.notesToEditors()))
                .build();
    }

    private static @Nullable LocalizedRichText anew(@Nullable LocalizedRichText text) {
        return text == null ? null : LocalizedRichText.from(text.toMap());
    }
}
