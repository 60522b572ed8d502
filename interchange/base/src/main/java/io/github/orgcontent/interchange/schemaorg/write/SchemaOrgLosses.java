package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import tools.jackson.databind.JsonNode;

/** The properties of the model for which schema.org has no property in the domain and range. */
final class SchemaOrgLosses {
    private static final UnsupportedProperties PHONES = UnsupportedProperties.nothing()
            .and("schema.org does not distinguish mobile telephones from others", SchemaOrgLosses::isMobile, "/*/kind");

    private static final UnsupportedProperties IMAGE = UnsupportedProperties.nothing()
            .and("schema.org has no property for a decorative image", "/decorative");

    private static final UnsupportedProperties CONTACTS = UnsupportedProperties.nothing()
            .and("a ContactPoint has no time zone", "/*/timeZone")
            .and(PHONES.under("/*/phones"));

    /** For an article. */
    static final UnsupportedProperties ARTICLE = UnsupportedProperties.nothing()
            .and("schema.org has no property for an embargo", "/embargoedUntil")
            .and(CONTACTS.under("/pressContacts"))
            .and(IMAGE.under("/image"));

    private static final UnsupportedProperties ORGANIZATION = UnsupportedProperties.nothing()
            .and("schema.org has no property for the start of a membership", "/partOf/*/since")
            .and(PHONES.under("/offices/*/phones"))
            .and(IMAGE.under("/logo"));

    /** For a whole content. */
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
