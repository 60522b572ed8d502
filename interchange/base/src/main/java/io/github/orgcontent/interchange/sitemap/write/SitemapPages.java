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

/** Collects the pages of a content: first the websites, then the articles, the newest first. */
final class SitemapPages {
    // the limit for news entries in the documentation of Google News
    private static final Duration MAX_NEWS_AGE = Duration.ofDays(2);

    private final Publication publication;
    private final Instant at;
    private final SitemapLosses losses;
    private final Map<URI, SitemapPage> pages = new LinkedHashMap<>();

    SitemapPages(Publication publication, Instant at) {
        this.publication = publication;
        this.at = at;
        this.losses = new SitemapLosses(publication.content());
        addWebsites();
        publication.visibleAt(at).forEach(this::add);
    }

    Collection<SitemapPage> pages() {
        return pages.values();
    }

    List<Loss> losses() {
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
        var headline = new NewsText(article.headline());
        URI image = article.image() == null ? null : article.image().url();
        Optional<URI> fallback = fallback(article.urls());
        int before = pages.size();
        article.urls()
                .forEach((language, url) -> pages.computeIfAbsent(url, key -> {
                    Optional<SitemapPage.News> news = news(article, language, headline);
                    return new SitemapPage(url, updated(article), article.urls(), fallback, image, news);
                }));
        String pointer = publication.pointerOf(article);
        if (pages.size() > before) {
            losses.add(article, pointer, headline);
        } else {
            losses.addMissing(article, pointer);
        }
    }

    private Optional<SitemapPage.News> news(NewsArticle article, LanguageTag language, NewsText headline) {
        if (Duration.between(PublicNews.since(article), at).compareTo(MAX_NEWS_AGE) > 0) {
            return Optional.empty();
        }
        return article.headline().resolve(LanguagePreferences.of(language)).map(title -> {
            Localized<String> name = TextResolver.of(publication, language)
                    .of(publication.content().organization().name());
            headline.addWritten(title.language());
            losses.organizationName().addWritten(name.language());
            return new SitemapPage.News(name.value(), language, article.publishedAt(), title.value());
        });
    }

    /** The page for all other languages: the one in the default language, if there are several languages. */
    private Optional<URI> fallback(SortedMap<LanguageTag, URI> urls) {
        if (urls.size() < 2) {
            return Optional.empty();
        }
        Optional<URI> defaultUrl = LocalizedUrls.defaultUrl(publication, urls);
        defaultUrl.ifPresent(url -> losses.markDefaultUrl());
        return defaultUrl;
    }

    private static OffsetDateTime updated(NewsArticle article) {
        return Optional.ofNullable(article.updatedAt()).orElse(article.publishedAt());
    }
}
