package io.github.orgcontent.interchange.atom;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.atom.write.AtomWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.InvalidContentException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

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
     * the feed. {@code updated} of the feed is the latest {@code updated} of its entries; the instant if there are none. An entry
     * has one link {@code alternate}, in its own language, if the article has a URL in it; URLs in other languages have the relation
     * {@code https://schema.org/workTranslation} and {@code hreflang}. The feed has no limit of entries: for a shorter one pass content with fewer articles. U+FFFD replaces U+FFFE and U+FFFF,
     * which XML does not allow; each text with such a character is a loss.
     *
     * @throws IllegalArgumentException if there are no entries and the year of the instant does not have four digits
     *     (RFC 3339)
     */
    public static Export<String> write(Publication publication, LanguageTag language, Instant at) {
        return AtomWriter.write(publication, language, at, Optional.empty());
    }

    /**
     * The feed of the articles that are public at an instant, with its own URL.
     *
     * @param self the URL of the feed in this language, written as link {@code self}: {@code https://example.org/feed.de.xml}
     * @throws IllegalArgumentException if the URL is not an absolute http or https URL; as the method without the URL
     * @see #write(Publication, LanguageTag, Instant)
     */
    public static Export<String> write(Publication publication, LanguageTag language, Instant at, URI self) {
        return AtomWriter.write(publication, language, at, Optional.of(self));
    }

    /**
     * The feed of the articles that are public at an instant, with its own URL.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @throws IllegalArgumentException as the method with a publication
     * @see #write(Publication, LanguageTag, Instant, URI)
     */
    public static Export<String> write(OrganizationContent content, LanguageTag language, Instant at, URI self) {
        return write(Publication.of(content), language, at, self);
    }
}
