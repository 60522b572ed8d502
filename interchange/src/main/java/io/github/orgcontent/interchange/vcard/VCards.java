package io.github.orgcontent.interchange.vcard;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.publication.Publication;
import java.util.List;

/** Not yet. */
public final class VCards {
    private VCards() {}

    /** Not yet. */
    public static Export<String> write(OrganizationContent content) {
        Publication.of(content);
        return new Export<>("", List.of());
    }
}
