package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.loss.LossSorter;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import java.util.ArrayList;
import java.util.List;

/** What of a content is not in its sitemaps, noticed while they are made. */
final class SitemapLosses {
    private static final String ADDRESSES_ONLY = "a sitemap has the addresses of pages, not what is in them";
    private static final String NAME = "a sitemap names the organization for its latest news only";

    private static final UnsupportedProperties WHOLE = UnsupportedProperties.nothing()
            .and(
                    ADDRESSES_ONLY,
                    "/organization/id",
                    "/organization/kind",
                    "/organization/acronym",
                    "/organization/alternateNames",
                    "/organization/slogan",
                    "/organization/summary",
                    "/organization/about",
                    "/organization/boilerplate",
                    "/organization/founded",
                    "/organization/dissolved",
                    "/organization/partOf",
                    "/organization/offices",
                    "/organization/keyFigures",
                    "/organization/identifiers",
                    "/organization/accounts",
                    "/organization/links",
                    "/organization/logo",
                    "/organization/languages",
                    "/organization/policies",
                    "/workAreas",
                    "/pressContacts");

    private final OrganizationContent content;
    private final NewsTitle name;
    private final List<Loss> noticed = new ArrayList<>();
    private boolean leadsOthers;

    SitemapLosses(OrganizationContent content) {
        this.content = content;
        this.name = new NewsTitle(content.organization().name());
    }

    /** A page in the default language is named as the one for readers of other languages. */
    void leadOthers() {
        leadsOthers = true;
    }

    /** The name of the organization, as far as news tells it. */
    NewsTitle name() {
        return name;
    }

    void addAll(List<Loss> losses) {
        noticed.addAll(losses);
    }

    List<Loss> all() {
        OrganizationContent others =
                OrganizationContentBuilder.builder(content).news(List.of()).build();
        UnsupportedProperties whole = leadsOthers
                ? WHOLE
                : WHOLE.and("a sitemap has no language but those of its addresses", "/defaultLanguage");
        List<Loss> losses = new ArrayList<>(noticed);
        losses.addAll(whole.in(others));
        losses.addAll(name.losses("/organization/name", "name", NAME));
        return LossSorter.of(losses);
    }
}
