package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.news.NewsArticle;
import java.util.List;

/** What of an article is not in a sitemap. */
final class SitemapArticleLosses {
    private static final UnsupportedProperties ARTICLE = UnsupportedProperties.nothing()
            .and(
                    "a sitemap has the addresses of pages, not what is in them",
                    "/id",
                    "/genre",
                    "/originalLanguage",
                    "/kicker",
                    "/subheadline",
                    "/summary",
                    "/dateline",
                    "/body",
                    "/byline",
                    "/quotes",
                    "/keyFigures",
                    "/workAreas",
                    "/subjects",
                    "/countries",
                    "/pressContacts",
                    "/boilerplate",
                    "/notesToEditors",
                    "/attachments",
                    "/links",
                    "/rights",
                    "/embargoedUntil",
                    "/expiresAt",
                    "/corrections")
            .and(
                    "a sitemap has the address of an image only",
                    "/image/alt",
                    "/image/decorative",
                    "/image/caption",
                    "/image/credit",
                    "/image/licence",
                    "/image/mediaType",
                    "/image/width",
                    "/image/height",
                    "/image/byteSize");

    private static final UnsupportedProperties PUBLISHED = UnsupportedProperties.nothing()
            .and("a sitemap says of older pages only when they were last changed", "/publishedAt");

    private SitemapArticleLosses() {}

    /** What of an article is lost that has no page in a sitemap. */
    static List<Loss> ofMissing(NewsArticle article, String pointer) {
        String why = article.urls().isEmpty()
                ? "it has no address"
                : "each of its addresses stands for something else already";
        return List.of(new Loss(pointer, "news", why));
    }

    /** What of an article is lost that has a page in a sitemap. */
    static List<Loss> of(NewsArticle article, String pointer, NewsTitle headline) {
        boolean isDated = headline.isTold() || article.updatedAt() == null;
        List<Loss> headlines = headline.losses(
                pointer + "/headline", "headline", "a sitemap has the headlines of the latest news only");
        return (isDated ? ARTICLE : ARTICLE.and(PUBLISHED)).in(article, pointer, headlines);
    }
}
