package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import java.net.URI;
import java.time.Instant;
import java.util.SortedMap;

/** Writes the pages of a publication as sitemap files. */
public final class SitemapWriter {
    private SitemapWriter() {}

    public static Export<SortedMap<URI, String>> write(Publication publication, Instant at) {
        var pages = new SitemapPages(publication, at);
        return new Export<>(SitemapFiles.write(pages.pages()), pages.losses());
    }
}
