package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.loss.LossSorter;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.news.NewsArticle;
import java.util.ArrayList;
import java.util.List;

/** Collects the losses of a content while its sitemaps are written. */
final class SitemapLosses {
    private static final String URLS_ONLY = "a sitemap contains the URLs of pages, not their content";
    private static final String NAME = "a sitemap contains the name of the organization for its latest news only";
    private static final String HEADLINE = "a sitemap contains the headlines of the latest news only";

    private static final UnsupportedProperties OF_CONTENT = UnsupportedProperties.allBut(
            URLS_ONLY, "/schemaVersion", "/defaultLanguage", "/organization/name", "/organization/websites", "/news");

    private static final UnsupportedProperties OF_IMAGE =
            UnsupportedProperties.allBut("a sitemap contains only the URL of an image", "/type", "/url");

    private static final UnsupportedProperties OF_ARTICLE = UnsupportedProperties.allBut(
                    URLS_ONLY, "/headline", "/image", "/urls", "/publishedAt", "/updatedAt")
            .and(OF_IMAGE.under("/image"));

    private static final UnsupportedProperties OF_OLDER_ARTICLE =
            OF_ARTICLE.and("a sitemap contains only the time of the last change for older pages", "/publishedAt");

    private final OrganizationContent content;
    private final NewsText organizationName;
    private final List<Loss> losses = new ArrayList<>();
    private boolean hasDefaultUrl;

    SitemapLosses(OrganizationContent content) {
        this.content = content;
        this.organizationName = new NewsText(content.organization().name());
    }

    /** Records that a page in the default language is linked as {@code x-default}, which carries that language. */
    void markDefaultUrl() {
        hasDefaultUrl = true;
    }

    /** The name of the organization, with the languages written in news entries. */
    NewsText organizationName() {
        return organizationName;
    }

    /** Adds the loss of an article that has no page in a sitemap. */
    void addMissing(NewsArticle article, String pointer) {
        String reason =
                article.urls().isEmpty() ? "it has no URL" : "each of its URLs is already in use for another page";
        losses.add(new Loss(pointer, "news", reason));
    }

    /** Adds the losses of an article that has a page in a sitemap. */
    void add(NewsArticle article, String pointer, NewsText headline) {
        boolean hasPublishedAt = headline.isWritten() || article.updatedAt() == null;
        List<Loss> headlines = headline.losses(pointer + "/headline", "headline", HEADLINE);
        losses.addAll((hasPublishedAt ? OF_ARTICLE : OF_OLDER_ARTICLE).in(article, pointer, headlines));
    }

    List<Loss> all() {
        OrganizationContent withoutNews =
                OrganizationContentBuilder.builder(content).news(List.of()).build();
        UnsupportedProperties ofContent = hasDefaultUrl
                ? OF_CONTENT
                : OF_CONTENT.and("a sitemap contains no URL in the default language", "/defaultLanguage");
        List<Loss> all = new ArrayList<>(losses);
        all.addAll(ofContent.in(withoutNews));
        all.addAll(organizationName.losses("/organization/name", "name", NAME));
        return LossSorter.of(all);
    }
}
