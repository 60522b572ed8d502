package io.github.orgcontent.interchange.jsonfeed;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.jsonfeed.write.JsonFeedWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.InvalidContentException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * Feeds in JSON Feed 1.1 (<a href="https://www.jsonfeed.org/version/1.1/">jsonfeed.org/version/1.1</a>), media type
 * {@code application/feed+json}: {@code JsonFeed.write(content, LanguageTag.parse("de"), Instant.now())}.
 */
public final class JsonFeed {
    private JsonFeed() {}

    /**
     * The feed of the articles that are public at an instant, the newest first.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @see #write(Publication, LanguageTag, Instant)
     */
    public static Export<String> write(OrganizationContent content, LanguageTag language, Instant at) {
        return write(Publication.of(content), language, at);
    }

    /**
     * The feed of the articles that are public at an instant, the newest first. Articles that are not yet published, under
     * embargo or expired are left out, and are not losses.
     *
     * <p>The {@code language} of the feed is the language of its title, the name of the organization, which may differ from
     * the requested language. The {@code language} of an item is the language of the body of the article: the requested
     * language, or else another available one. The title, the summary and the tags are in the same language; each part of
     * {@code content_html} declares its own language. The {@code id} of an item depends only on the ids of the organization
     * and the article and on the language of the feed. Ids, codes, dates and the URLs of other languages, for which JSON
     * Feed has no members, are in the extension {@code _orgcontent}. The feed has no limit of items: for a shorter one pass
     * content with fewer articles.
     */
    public static Export<String> write(Publication publication, LanguageTag language, Instant at) {
        return JsonFeedWriter.write(publication, language, at, Optional.empty());
    }

    /**
     * The feed of the articles that are public at an instant, with its own URL.
     *
     * @param feedUrl the URL of the feed in this language, written as {@code feed_url}: {@code https://example.org/feed.de.json}
     * @throws IllegalArgumentException if the URL is not an absolute http or https URL
     * @see #write(Publication, LanguageTag, Instant)
     */
    public static Export<String> write(Publication publication, LanguageTag language, Instant at, URI feedUrl) {
        return JsonFeedWriter.write(publication, language, at, Optional.of(feedUrl));
    }

    /**
     * The feed of the articles that are public at an instant, with its own URL.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @throws IllegalArgumentException as the method with a publication
     * @see #write(Publication, LanguageTag, Instant, URI)
     */
    public static Export<String> write(OrganizationContent content, LanguageTag language, Instant at, URI feedUrl) {
        return write(Publication.of(content), language, at, feedUrl);
    }
}
