package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.news.NewsArticle;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The valid documents that are measured, by their sizes. Of articles there are as many as make four or five megabytes:
 * a processor that meets the same one again and again knows it by heart.
 */
public enum Sample {
    /** In one language; of three articles each is in another. */
    ARTICLE_2K(NewsArticle.class, 2 << 10, 1_000),
    /** In two languages. */
    ARTICLE_10K(NewsArticle.class, 10 << 10, 500),
    /** In six languages. */
    ARTICLE_30K(NewsArticle.class, 30 << 10, 150),
    /** A thousand articles in two languages. */
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

    /** What all documents are made from. */
    public static long seed() {
        return SEED;
    }

    /** The type that they are read as. */
    public Class<?> type() {
        return type;
    }

    /** About how large each is, in bytes. */
    public int size() {
        return size;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** Makes them, each when it is asked for. */
    public Stream<Object> documents() {
        return IntStream.rangeClosed(1, count).mapToObj(maker());
    }

    private IntFunction<Object> maker() {
        return switch (this) {
            case ARTICLE_2K -> articles(Shape.NOTE, Shape.NOTE.in("de"), Shape.NOTE.in("fr"));
            case ARTICLE_10K -> articles(Shape.BILINGUAL);
            case ARTICLE_30K -> articles(Shape.LONG);
            case BUNDLE -> number -> new BundleGenerator(Shape.BILINGUAL, SEED).bundle(ARTICLES);
        };
    }

    private static IntFunction<Object> articles(Shape... shapes) {
        List<ArticleGenerator> generators = Stream.of(shapes)
                .map(shape -> new ArticleGenerator(shape, SEED))
                .toList();
        return number -> generators.get(number % generators.size()).article(number);
    }
}
