package io.github.orgcontent.interchange;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Selects the articles that are public at an instant: published, no longer under embargo and not expired. Feeds and
 * sitemaps contain these articles only. Pages and JSON-LD contain all articles; for the public, export the result of
 * {@link #of}.
 */
public final class PublicNews {
    private PublicNews() {}

    /** A copy of the content with only those articles that are public at an instant, without references to others. */
    public static OrganizationContent of(OrganizationContent content, Instant at) {
        Set<String> ids = content.news().stream()
                .filter(article -> isPublic(article, at))
                .map(NewsArticle::id)
                .collect(Collectors.toSet());
        return OrganizationContentBuilder.builder(content)
                .news(content.news().stream()
                        .filter(article -> isPublic(article, at))
                        .map(article -> relatedTo(ids, article))
                        .toList())
                .build();
    }

    private static NewsArticle relatedTo(Set<String> ids, NewsArticle article) {
        return ids.containsAll(article.related())
                ? article
                : NewsArticleBuilder.builder(article)
                        .related(
                                article.related().stream().filter(ids::contains).toList())
                        .build();
    }

    /** Whether an article is public: from the end of its embargo, inclusive, to its expiry, exclusive. */
    public static boolean isPublic(NewsArticle article, Instant at) {
        OffsetDateTime end = article.expiresAt();
        return !since(article).isAfter(at) && (end == null || end.toInstant().isAfter(at));
    }

    /** The time since when an article is public: the later of its publication and the end of its embargo. */
    public static Instant since(NewsArticle article) {
        Instant published = article.publishedAt().toInstant();
        OffsetDateTime embargo = article.embargoedUntil();
        return embargo == null || embargo.toInstant().isBefore(published) ? published : embargo.toInstant();
    }
}
