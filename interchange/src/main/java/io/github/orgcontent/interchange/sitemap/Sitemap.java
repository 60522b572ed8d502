package io.github.orgcontent.interchange.sitemap;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.publication.Publication;
import java.time.Instant;
import java.util.List;

/** Not yet. */
public final class Sitemap {
    private Sitemap() {}

    /** Not yet. */
    public static Export<String> write(OrganizationContent content, Instant at) {
        Publication.of(content);
        return new Export<>("" + at, List.of());
    }
}
