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
import io.github.orgcontent.validation.InvalidContentException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The news of an organization for readers of one language, as of an instant.
 *
 * @param publication the content
 * @param language the language that was asked for
 * @param entries the articles that may be shown at the instant, the newest first
 */
public record Feed(Publication publication, LanguageTag language, List<FeedEntry> entries) {
    /**
     * The feed of a valid content.
     *
     * @throws InvalidContentException with every error, if it is not valid
     */
    public static Feed of(OrganizationContent content, LanguageTag language, Instant at) {
        Publication publication = Publication.of(content);
        List<FeedEntry> entries = publication.visibleAt(at).stream()
                .map(article -> FeedEntry.of(publication, article, language))
                .toList();
        return new Feed(publication, language, entries);
    }

    /** The content that is not news. */
    public OrganizationContent withoutNews() {
        return OrganizationContentBuilder.builder(publication.content())
                .news(List.of())
                .build();
    }

    /** Whose news it is. */
    public OrganizationProfile organization() {
        return publication.content().organization();
    }

    /** The words of the organization. */
    public TextResolver wording() {
        return TextResolver.of(publication, language);
    }

    /** A name that the feed keeps for ever. */
    public String id() {
        return UuidUrns.urn(organization().id(), "news", language.toString());
    }

    /** A name that an article keeps for ever in this feed. */
    public String id(NewsArticle article) {
        return UuidUrns.urn(organization().id(), "news", article.id(), language.toString());
    }

    /** What the feed is about: the summary of the organization, or else its slogan. */
    public Optional<LocalizedText> description() {
        return Stream.of(
                        Optional.ofNullable(organization().summary()),
                        Optional.ofNullable(organization().slogan()))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
