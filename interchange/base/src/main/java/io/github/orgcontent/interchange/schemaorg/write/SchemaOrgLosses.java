package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import tools.jackson.databind.JsonNode;

/** What of the model schema.org has no property for, at least not where its domains and ranges allow it. */
final class SchemaOrgLosses {
    private static final UnsupportedProperties PHONES = UnsupportedProperties.nothing()
            .and("schema.org does not tell mobile from other telephones", SchemaOrgLosses::isMobile, "/*/kind");

    private static final UnsupportedProperties IMAGE = UnsupportedProperties.nothing()
            .and("schema.org does not say that an image is mere decoration", "/decorative");

    private static final UnsupportedProperties CONTACTS = UnsupportedProperties.nothing()
            .and("a ContactPoint has no time zone", "/*/timeZone")
            .and(PHONES.under("/*/phones"));

    /** Of an article. */
    static final UnsupportedProperties ARTICLE = UnsupportedProperties.nothing()
            .and("schema.org has no property for an embargo", "/embargoedUntil")
            .and(CONTACTS.under("/pressContacts"))
            .and(IMAGE.under("/image"));

    private static final UnsupportedProperties ORGANIZATION = UnsupportedProperties.nothing()
            .and("schema.org does not say since when one is a member", "/partOf/*/since")
            .and(PHONES.under("/offices/*/phones"))
            .and(IMAGE.under("/logo"));

    /** Of a whole content. */
    static final UnsupportedProperties CONTENT = ORGANIZATION
            .under("/organization")
            .and(CONTACTS.under("/pressContacts"))
            .and(IMAGE.under("/workAreas/*/image"))
            .and(ARTICLE.under("/news/*"));

    private SchemaOrgLosses() {}

    private static boolean isMobile(JsonNode kind) {
        return kind.asString().equals("mobile");
    }
}
