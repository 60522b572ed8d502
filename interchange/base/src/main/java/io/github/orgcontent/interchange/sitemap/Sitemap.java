package io.github.orgcontent.interchange.sitemap;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.sitemap.write.SitemapFiles;
import io.github.orgcontent.interchange.sitemap.write.SitemapPages;
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
     * The web sites of the organization and the articles, in all languages; left out are articles that at that instant
     * are not yet published, still under embargo or expired.
     *
     * <p>A sitemap may name addresses of its own host only, and must say in full where its parts are. Therefore the
     * result is a map: to each address at which a file is to be served, its XML. With one host that is one file,
     * {@code https://www.example.org/sitemap.xml}. If one file cannot hold all (50,000 addresses, 50 MB, or 1,000 pieces of
     * news), there are {@code sitemap-1.xml}, {@code sitemap-2.xml} and so on, and {@code sitemap.xml} is their index.
     * Without any address the map is empty.
     *
     * <p>Each page lists its translations, itself among them, and as {@code x-default} that of the content's default
     * language, as Google asks for; so the size grows with the square of the number of languages. What was published in
     * the two days before the instant is marked as news, where it has a headline in the language of the page. An address
     * that stands for two things is there once, for the first.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     */
    public static Export<SortedMap<URI, String>> write(OrganizationContent content, Instant at) {
        var pages = new SitemapPages(Publication.of(content), at);
        return new Export<>(SitemapFiles.write(pages.pages()), pages.losses());
    }
}
