package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.PublicNews;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.LocalizedUrls;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.news.NewsArticle;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** All pages that a content knows of: first the web sites, then the articles, the newest first. */
public final class SitemapPages {
    // how old news may be in a sitemap by the documentation of Google News
    private static final Duration NEWS = Duration.ofDays(2);

    private final Publication publication;
    private final Instant at;
    private final SitemapLosses losses;
    private final Map<URI, SitemapPage> pages = new LinkedHashMap<>();

    public SitemapPages(Publication publication, Instant at) {
        this.publication = publication;
        this.at = at;
        this.losses = new SitemapLosses(publication.content());
        addWebsites();
        publication.visibleAt(at).forEach(this::add);
    }

    public Collection<SitemapPage> pages() {
        return pages.values();
    }

    public List<Loss> losses() {
        return losses.all();
    }

    private void addWebsites() {
        SortedMap<LanguageTag, URI> websites =
                publication.content().organization().websites();
        websites.values()
                .forEach(url -> pages.putIfAbsent(
                        url, new SitemapPage(url, null, websites, fallback(websites), null, Optional.empty())));
    }

    private void add(NewsArticle article) {
        var headline = new NewsTitle(article.headline());
        URI image = article.image() == null ? null : article.image().url();
        Optional<URI> fallback = fallback(article.urls());
        int before = pages.size();
        article.urls()
                .forEach((language, url) -> pages.computeIfAbsent(url, free -> {
                    Optional<SitemapPage.News> news = news(article, language, headline);
                    return new SitemapPage(url, updated(article), article.urls(), fallback, image, news);
                }));
        String pointer = publication.pointerOf(article);
        losses.addAll(
                pages.size() > before
                        ? SitemapArticleLosses.of(article, pointer, headline)
                        : SitemapArticleLosses.ofMissing(article, pointer));
    }

    private Optional<SitemapPage.News> news(NewsArticle article, LanguageTag language, NewsTitle headline) {
        if (Duration.between(PublicNews.since(article), at).compareTo(NEWS) > 0) {
            return Optional.empty();
        }
        return article.headline().resolve(LanguagePreferences.of(language)).map(title -> {
            Localized<String> name = TextResolver.of(publication, language)
                    .of(publication.content().organization().name());
            headline.addTold(title.language());
            losses.name().addTold(name.language());
            return new SitemapPage.News(name.value(), language, article.publishedAt(), title.value());
        });
    }

    /** Where readers of other languages are led to: to the default language, if it is among several. */
    private Optional<URI> fallback(SortedMap<LanguageTag, URI> urls) {
        if (urls.size() < 2) {
            return Optional.empty();
        }
        Optional<URI> found = LocalizedUrls.defaultUrl(publication, urls);
        found.ifPresent(url -> losses.leadOthers());
        return found;
    }

    private static OffsetDateTime updated(NewsArticle article) {
        return Optional.ofNullable(article.updatedAt()).orElse(article.publishedAt());
    }
}
