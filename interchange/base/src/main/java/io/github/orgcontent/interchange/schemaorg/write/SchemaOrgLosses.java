package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import tools.jackson.databind.JsonNode;

/** The properties of the model for which schema.org has no property in the domain and range. */
final class SchemaOrgLosses {
    private static final String NO_PROPERTY = "schema.org has no property for it";

    private static final UnsupportedProperties PHONES = UnsupportedProperties.nothing()
            .and("schema.org does not distinguish mobile telephones from others", SchemaOrgLosses::isMobile, "/*/kind");

    private static final UnsupportedProperties IMAGE =
            UnsupportedProperties.nothing().and("schema.org has no property for a decorative image", "/decorative");

    private static final UnsupportedProperties LINK =
            UnsupportedProperties.nothing().and("schema.org has no property for the relation of a link", "/rel");

    private static final UnsupportedProperties CONTACT = UnsupportedProperties.allBut(
                    NO_PROPERTY,
                    "/id",
                    "/name",
                    "/role",
                    "/organization",
                    "/dutyStation",
                    "/country",
                    "/emails",
                    "/phones",
                    "/languages",
                    "/hoursAvailable")
            .and(PHONES.under("/phones"));

    /** For an article. */
    static final UnsupportedProperties ARTICLE = UnsupportedProperties.allBut(
                    NO_PROPERTY,
                    "/id",
                    "/genre",
                    "/originalLanguage",
                    "/kicker",
                    "/headline",
                    "/subheadline",
                    "/summary",
                    "/dateline",
                    "/body",
                    "/byline",
                    "/quotes",
                    "/keyFigures",
                    "/workAreas",
                    "/subjects",
                    "/countries",
                    "/pressContacts",
                    "/boilerplate",
                    "/notesToEditors",
                    "/image",
                    "/attachments",
                    "/links",
                    "/urls",
                    "/rights",
                    "/publishers/*/name",
                    "/publishers/*/url",
                    "/event",
                    "/related",
                    "/publishedAt",
                    "/updatedAt",
                    "/expiresAt",
                    "/corrections")
            .and(CONTACT.under("/pressContacts/*"))
            .and(LINK.under("/links/*"))
            .and(IMAGE.under("/image"));

    private static final UnsupportedProperties ORGANIZATION = UnsupportedProperties.allBut(
                    NO_PROPERTY,
                    "/id",
                    "/kind",
                    "/name",
                    "/acronym",
                    "/alternateNames",
                    "/slogan",
                    "/summary",
                    "/about",
                    "/boilerplate",
                    "/founded",
                    "/dissolved",
                    "/partOf/*/name",
                    "/partOf/*/url",
                    "/offices",
                    "/keyFigures",
                    "/identifiers",
                    "/websites",
                    "/accounts",
                    "/links",
                    "/logo",
                    "/languages",
                    "/policies",
                    "/people/*/id",
                    "/people/*/name",
                    "/people/*/role",
                    "/people/*/summary",
                    "/people/*/image",
                    "/people/*/url")
            .and(IMAGE.under("/people/*/image"))
            .and(PHONES.under("/offices/*/phones"))
            .and(LINK.under("/links/*"))
            .and(LINK.under("/policies/*"))
            .and(IMAGE.under("/logo"));

    private static final UnsupportedProperties WORK_AREA = UnsupportedProperties.allBut(
                    NO_PROPERTY,
                    "/id",
                    "/title",
                    "/summary",
                    "/description",
                    "/parent",
                    "/goals",
                    "/subjects",
                    "/countries",
                    "/keyFigures",
                    "/image",
                    "/links",
                    "/since",
                    "/until")
            .and(LINK.under("/links/*"))
            .and(IMAGE.under("/image"));

    /** For a complete content. */
    static final UnsupportedProperties CONTENT = UnsupportedProperties.nothing()
            .and(ORGANIZATION.under("/organization"))
            .and(WORK_AREA.under("/workAreas/*"))
            .and(ARTICLE.under("/news/*"))
            .and(CONTACT.under("/pressContacts/*"));

    private SchemaOrgLosses() {}

    private static boolean isMobile(JsonNode kind) {
        return kind.asString().equals("mobile");
    }
}
