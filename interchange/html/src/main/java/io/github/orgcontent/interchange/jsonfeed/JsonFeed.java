package io.github.orgcontent.interchange.jsonfeed;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.jsonfeed.write.JsonFeedWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.InvalidContentException;
import java.time.Instant;

/**
 * Feeds in JSON Feed 1.1 (<a href="https://www.jsonfeed.org/version/1.1/">jsonfeed.org/version/1.1</a>), to be served as
 * {@code application/feed+json}: {@code JsonFeed.write(content, LanguageTag.parse("de"), Instant.now())}.
 */
public final class JsonFeed {
    private JsonFeed() {}

    /**
     * The news for readers of a language, the newest first; left out is what at that instant is not yet published, still
     * under embargo or expired.
     *
     * <p>The feed's {@code language} is that of its title, the name of the organization, which may have none in the
     * language that was asked for. An article that is not there in the language is in the feed in another one, and says
     * so by its {@code language}: that of its text. Its title, its summary and its tags are in the same language; its
     * {@code content_html} says the language of each part by itself. The {@code id} of an item depends on the ids of the organization and the article
     * and on the language of the feed, on nothing else. What only machines ask for stands in the extension
     * {@code _orgcontent}. The content does not know where the feed will be, so that {@code feed_url} is left to whoever
     * serves it. All articles that may be shown are in the feed; whoever wants a short one gives a content with fewer.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     */
    public static Export<String> write(OrganizationContent content, LanguageTag language, Instant at) {
        return JsonFeedWriter.write(content, language, at);
    }
}
