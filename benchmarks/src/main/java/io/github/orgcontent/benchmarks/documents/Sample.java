package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.news.NewsArticle;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The valid sample documents, by size. Each pool of articles has two to five megabytes: branch prediction and caches of the
 * processor would otherwise adapt to a few repeated documents.
 */
public enum Sample {
    /** Articles in one language; the languages of three successive articles differ. */
    ARTICLE_2K(NewsArticle.class, 2 << 10, 1_000),
    /** Articles in two languages. */
    ARTICLE_10K(NewsArticle.class, 10 << 10, 500),
    /** Articles in six languages. */
    ARTICLE_30K(NewsArticle.class, 30 << 10, 150),
    /** One document with 1,000 articles in two languages. */
    BUNDLE(OrganizationContent.class, 10 << 20, 1);

    private static final long SEED = 20_240_108;
    private static final int ARTICLES = 1_000;

    private final Class<?> type;
    private final int size;
    private final int count;

    Sample(Class<?> type, int size, int count) {
        this.type = type;
        this.size = size;
        this.count = count;
    }

    /** Returns the seed of all documents. */
    public static long seed() {
        return SEED;
    }

    /** Returns the type of the documents. */
    public Class<?> type() {
        return type;
    }

    /** Returns the approximate size of a document, in bytes. */
    public int size() {
        return size;
    }

    /** Returns the number of documents. */
    public int count() {
        return count;
    }

    /** Generates the documents lazily. */
    public Stream<Object> documents() {
        return IntStream.rangeClosed(1, count).mapToObj(generator());
    }

    private IntFunction<Object> generator() {
        return switch (this) {
            case ARTICLE_2K -> articles(ArticleShape.NOTE, ArticleShape.NOTE.in("de"), ArticleShape.NOTE.in("fr"));
            case ARTICLE_10K -> articles(ArticleShape.BILINGUAL);
            case ARTICLE_30K -> articles(ArticleShape.LONG);
            case BUNDLE -> number -> new BundleGenerator(ArticleShape.BILINGUAL, SEED).bundle(ARTICLES);
        };
    }

    private static IntFunction<Object> articles(ArticleShape... shapes) {
        List<ArticleGenerator> generators = Stream.of(shapes)
                .map(shape -> new ArticleGenerator(shape, SEED))
                .toList();
        return number -> generators.get(number % generators.size()).article(number);
    }
}
