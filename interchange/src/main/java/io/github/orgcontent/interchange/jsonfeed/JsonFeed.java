package io.github.orgcontent.interchange.jsonfeed;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.text.LanguageTag;
import java.time.Instant;
import java.util.List;

/** Not yet. */
public final class JsonFeed {
    private JsonFeed() {}

    /** Not yet. */
    public static Export<String> write(OrganizationContent content, LanguageTag language, Instant at) {
        Publication.of(content);
        return new Export<>(language + " " + at, List.of());
    }
}
