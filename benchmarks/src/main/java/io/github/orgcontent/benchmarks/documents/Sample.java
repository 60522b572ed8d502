package io.github.orgcontent.benchmarks.documents;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.news.NewsArticle;

/** The valid documents that are measured, by their sizes. */
public enum Sample {
    /** In one language. */
    ARTICLE_2K(NewsArticle.class, 2 << 10),
    /** In two languages. */
    ARTICLE_10K(NewsArticle.class, 10 << 10),
    /** In six languages. */
    ARTICLE_30K(NewsArticle.class, 30 << 10),
    /** A thousand articles in two languages. */
    BUNDLE(OrganizationContent.class, 10 << 20);

    private static final long SEED = 20_240_108;
    private static final int ARTICLES = 1_000;

    private final Class<?> type;
    private final int size;

    Sample(Class<?> type, int size) {
        this.type = type;
        this.size = size;
    }

    /** What all documents are made from. */
    public static long seed() {
        return SEED;
    }

    /** The type that it is read as. */
    public Class<?> type() {
        return type;
    }

    /** About how large it is, in bytes. */
    public int size() {
        return size;
    }

    /** Makes the document. */
    public Object generate() {
        return switch (this) {
            case ARTICLE_2K -> new ArticleGenerator(Shape.SHORT, SEED).article(1);
            case ARTICLE_10K -> new ArticleGenerator(Shape.BILINGUAL, SEED).article(1);
            case ARTICLE_30K -> new ArticleGenerator(Shape.LONG, SEED).article(1);
            case BUNDLE -> new BundleGenerator(Shape.BILINGUAL, SEED).bundle(ARTICLES);
        };
    }
}
