package io.github.orgcontent.interchange;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.news.NewsArticle;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * What of the news is public at an instant: published, no longer embargoed and not expired. Feeds and sitemaps look at
 * this by themselves, since they are always for the public. Pages and JSON-LD are made of the whole content, also before
 * it is public; for the public give them {@link #of}.
 */
public final class PublicNews {
    private PublicNews() {}

    /** The content with those articles only that are public at an instant; all else stays. */
    public static OrganizationContent of(OrganizationContent content, Instant at) {
        return OrganizationContentBuilder.builder(content)
                .news(content.news().stream()
                        .filter(article -> isPublic(article, at))
                        .toList())
                .build();
    }

    /** Whether an article is public at an instant; at the very end of an embargo it is, when it expires it is not. */
    public static boolean isPublic(NewsArticle article, Instant at) {
        OffsetDateTime end = article.expiresAt();
        return !since(article).isAfter(at) && (end == null || end.toInstant().isAfter(at));
    }

    /** Since when an article is public: since it was published, or since the end of its embargo if that is later. */
    public static Instant since(NewsArticle article) {
        Instant published = article.publishedAt().toInstant();
        OffsetDateTime embargo = article.embargoedUntil();
        return embargo == null || embargo.toInstant().isBefore(published) ? published : embargo.toInstant();
    }
}
