package io.github.orgcontent.interchange.sitemap;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.sitemap.write.SitemapWriter;
import io.github.orgcontent.validation.InvalidContentException;
import java.net.URI;
import java.time.Instant;
import java.util.SortedMap;

/**
 * Sitemaps by the protocol of <a href="https://www.sitemaps.org/protocol.html">sitemaps.org</a>, with Google's
 * extensions for news and images and its links between translations: {@code Sitemap.write(content, Instant.now())}.
 */
public final class Sitemap {
    private Sitemap() {}

    /**
     * Writes the sitemaps of a content.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @see #write(Publication, Instant)
     */
    public static Export<SortedMap<URI, String>> write(OrganizationContent content, Instant at) {
        return write(Publication.of(content), at);
    }

    /**
     * Writes the websites of the organization and the articles, in all languages, without the articles that are not
     * public at the instant: not yet published, under embargo or expired.
     *
     * <p>The result maps the URL of each sitemap file to its XML, since a sitemap lists URLs of its own host only, and an
     * index lists its parts by absolute URLs. With one host there is one file,
     * {@code https://www.example.org/sitemap.xml}. If a file exceeds a limit of the protocol (50,000 URLs, 50 MB, or 1,000
     * news entries), the parts are {@code sitemap-1.xml}, {@code sitemap-2.xml} and so on, and {@code sitemap.xml} is their
     * index. Without any URL the map is empty.
     *
     * <p>Each page lists all its translations including itself, and the one in the content's default language as
     * {@code x-default}, as Google requires; therefore the size grows with the square of the number of languages. Articles
     * published in the two days before the instant have a news entry if they have a headline in the language of the page.
     * A URL that two pages share is listed once, for the first of them.
     */
    public static Export<SortedMap<URI, String>> write(Publication publication, Instant at) {
        return SitemapWriter.write(publication, at);
    }
}
