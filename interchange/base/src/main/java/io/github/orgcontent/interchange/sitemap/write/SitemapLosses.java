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
    private static final String URLS_ONLY = "a sitemap has the addresses of pages, not what is in them";
    private static final String NAME = "a sitemap names the organization for its latest news only";
    private static final String HEADLINE = "a sitemap has the headlines of the latest news only";

    private static final UnsupportedProperties OF_CONTENT = UnsupportedProperties.allBut(
            URLS_ONLY, "/schemaVersion", "/defaultLanguage", "/organization/name", "/organization/websites", "/news");

    private static final UnsupportedProperties OF_IMAGE =
            UnsupportedProperties.allBut("a sitemap has the address of an image only", "/type", "/url");

    private static final UnsupportedProperties OF_ARTICLE = UnsupportedProperties.allBut(
                    URLS_ONLY, "/headline", "/image", "/urls", "/publishedAt", "/updatedAt")
            .and(OF_IMAGE.under("/image"));

    private static final UnsupportedProperties OF_OLDER_ARTICLE =
            OF_ARTICLE.and("a sitemap says of older pages only when they were last changed", "/publishedAt");

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
        String reason = article.urls().isEmpty()
                ? "it has no address"
                : "each of its addresses stands for something else already";
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
                : OF_CONTENT.and("a sitemap has no language but those of its addresses", "/defaultLanguage");
        List<Loss> all = new ArrayList<>(losses);
        all.addAll(ofContent.in(withoutNews));
        all.addAll(organizationName.losses("/organization/name", "name", NAME));
        return LossSorter.of(all);
    }
}
