package io.github.orgcontent.interchange.atom;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.atom.write.AtomFeedWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.InvalidContentException;
import java.time.Instant;

/**
 * Feeds in the Atom Syndication Format 1.0 (RFC 4287), to be served as {@code application/atom+xml} in UTF-8:
 * {@code Atom.write(content, LanguageTag.parse("de"), Instant.now())}.
 */
public final class Atom {
    private Atom() {}

    /**
     * The news for readers of a language, the newest first; left out is what at that instant is not yet published, still
     * under embargo or expired.
     *
     * <p>Each text is in the best language that there is, and says by {@code xml:lang} which one, where it is not that
     * of the feed. The {@code id} of an entry depends on the ids of the organization and the article and on the language
     * of the feed, on nothing else. The feed was {@code updated} when its youngest entry was, and a feed without entries
     * at the instant. The content does not know where the feed will be, so that the link {@code self} is left to whoever
     * serves it. All articles that may be shown are in the feed; whoever wants a short one gives a content with fewer.
     * XML has no U+FFFE and U+FFFF; U+FFFD stands in their place, and the text is among the losses.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @throws IllegalArgumentException if there are no entries, and RFC 3339 cannot write the year of the instant
     */
    public static Export<String> write(OrganizationContent content, LanguageTag language, Instant at) {
        return AtomFeedWriter.write(content, language, at);
    }
}
