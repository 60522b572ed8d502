package io.github.orgcontent.interchange.feed;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.interchange.PublicNews;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.interchange.publication.UuidUrns;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The news of an organization in one language at an instant, independent of the feed format.
 *
 * @param publication the content
 * @param language the requested language
 * @param entries the articles that are public at the instant, the newest first
 */
public record Feed(Publication publication, LanguageTag language, List<FeedEntry> entries) {
    /** The feed of the articles that are public at an instant. */
    public static Feed of(Publication publication, LanguageTag language, Instant at) {
        Publication shown = withoutHiddenReferences(publication, at);
        List<FeedEntry> entries = shown.visibleAt(at).stream()
                .map(article -> FeedEntry.of(shown, article, language))
                .toList();
        return new Feed(shown, language, entries);
    }

    // An entry has the headlines of related articles; an article that is not public must not occur there.
    private static Publication withoutHiddenReferences(Publication publication, Instant at) {
        List<NewsArticle> news = publication.content().news();
        List<NewsArticle> shown = news.stream()
                .map(article -> withoutHidden(publication, article, at))
                .toList();
        return shown.equals(news)
                ? publication
                : Publication.of(OrganizationContentBuilder.builder(publication.content())
                        .news(shown)
                        .build());
    }

    private static NewsArticle withoutHidden(Publication publication, NewsArticle article, Instant at) {
        List<String> related = article.related().stream()
                .filter(id -> PublicNews.isPublic(publication.article(id), at))
                .toList();
        return related.equals(article.related())
                ? article
                : NewsArticleBuilder.builder(article).related(related).build();
    }

    /**
     * Returns the URL of a feed.
     *
     * @throws IllegalArgumentException if the URL is not an absolute http or https URL
     */
    public static URI requireUrl(URI url) {
        if (!StringFormats.fits(WebAddress.class, url.toString())) {
            throw new IllegalArgumentException("the URL of a feed must be an absolute http or https URL, not " + url);
        }
        return url;
    }

    /** The content without its articles. */
    public OrganizationContent withoutNews() {
        return OrganizationContentBuilder.builder(publication.content())
                .news(List.of())
                .build();
    }

    /** The publisher of the news. */
    public OrganizationProfile organization() {
        return publication.content().organization();
    }

    /** Resolves the texts of the organization. */
    public TextResolver texts() {
        return TextResolver.of(publication, language);
    }

    /** The permanent id of the feed: a UUID URN that depends on the id of the organization and the language. */
    public String id() {
        return UuidUrns.urn(organization().id(), "news", language.toString());
    }

    /** The permanent id of an article in this feed: a UUID URN that depends on the ids and the language of the feed. */
    public String id(NewsArticle article) {
        return UuidUrns.urn(organization().id(), "news", article.id(), language.toString());
    }

    /** The description of the feed: the summary of the organization, or else its slogan. */
    public Optional<LocalizedText> description() {
        return Stream.of(
                        Optional.ofNullable(organization().summary()),
                        Optional.ofNullable(organization().slogan()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
