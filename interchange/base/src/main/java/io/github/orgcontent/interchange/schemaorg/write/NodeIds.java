package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.publication.UuidUrns;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * The {@code @id} of nodes: {@code https://www.example.org/#news/flood-warning}, a fragment of the web site, or a UUID URN
 * without a web site. They depend on ids only, so they are stable.
 */
final class NodeIds {
    private final String organization;
    private final @Nullable String site;

    private NodeIds(String organization, @Nullable String site) {
        this.organization = organization;
        this.site = site;
    }

    static NodeIds of(OrganizationContent content) {
        var sites = content.organization().websites();
        URI site = sites.get(content.defaultLanguage());
        if (site == null && !sites.isEmpty()) {
            site = sites.get(sites.firstKey());
        }
        return new NodeIds(content.organization().id(), site == null ? null : withoutFragment(site));
    }

    private static String withoutFragment(URI site) {
        String address = site.toString();
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }

    /** The {@code @id} of the node with a path: {@code news}, the id of the article. */
    String of(String... path) {
        String fragment = String.join("/", path);
        return site == null ? UuidUrns.urn(organization, "schema-org", fragment) : site + "#" + fragment;
    }
}
