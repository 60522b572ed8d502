package io.github.orgcontent.interchange.feed;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.interchange.publication.UuidUrns;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LocalizedText;
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
        List<FeedEntry> entries = publication.visibleAt(at).stream()
                .map(article -> FeedEntry.of(publication, article, language))
                .toList();
        return new Feed(publication, language, entries);
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
