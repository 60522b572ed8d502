package io.github.orgcontent.interchange.atom;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.atom.write.AtomWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.InvalidContentException;
import java.time.Instant;

/**
 * Feeds in the Atom Syndication Format 1.0 (RFC 4287), media type {@code application/atom+xml}, encoding UTF-8:
 * {@code Atom.write(content, LanguageTag.parse("de"), Instant.now())}.
 */
public final class Atom {
    private Atom() {}

    /**
     * The feed of the articles that are public at an instant, the newest first.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @throws IllegalArgumentException if there are no entries and the year of the instant does not have four digits
     *     (RFC 3339)
     * @see #write(Publication, LanguageTag, Instant)
     */
    public static Export<String> write(OrganizationContent content, LanguageTag language, Instant at) {
        return write(Publication.of(content), language, at);
    }

    /**
     * The feed of the articles that are public at an instant, the newest first. Articles that are not yet published, under
     * embargo or expired are left out, and are not losses.
     *
     * <p>Each text is in the best available language; {@code xml:lang} declares it where it is not the language of the
     * feed. The {@code id} of an entry depends only on the ids of the organization and the article and on the language of
     * the feed. {@code updated} of the feed is the latest {@code updated} of its entries; the instant if there are none. The
     * feed has no link {@code self}, because the content does not contain the URL of the feed: the application adds it. The
     * feed has no limit of entries: for a shorter one pass content with fewer articles. U+FFFD replaces U+FFFE and U+FFFF,
     * which XML does not allow; each text with such a character is a loss.
     *
     * @throws IllegalArgumentException if there are no entries and the year of the instant does not have four digits
     *     (RFC 3339)
     */
    public static Export<String> write(Publication publication, LanguageTag language, Instant at) {
        return AtomWriter.write(publication, language, at);
    }
}
