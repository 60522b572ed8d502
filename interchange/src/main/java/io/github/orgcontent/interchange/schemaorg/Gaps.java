package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.interchange.loss.Uncarried;
import tools.jackson.databind.JsonNode;

/** What of the model schema.org has no property for, at least not where its domains and ranges allow it. */
final class Gaps {
    private static final Uncarried PHONES =
            Uncarried.nothing().and("schema.org does not tell mobile from other telephones", Gaps::isMobile, "/*/kind");

    private static final Uncarried IMAGE =
            Uncarried.nothing().and("schema.org does not say that an image is mere decoration", "/decorative");

    private static final Uncarried CONTACTS = Uncarried.nothing()
            .and("a ContactPoint has no time zone", "/*/timeZone")
            .and(PHONES.under("/*/phones"));

    /** Of an article. */
    static final Uncarried ARTICLE = Uncarried.nothing()
            .and("schema.org has no property for an embargo", "/embargoedUntil")
            .and(CONTACTS.under("/pressContacts"))
            .and(IMAGE.under("/image"));

    private static final Uncarried ORGANIZATION = Uncarried.nothing()
            .and("schema.org does not say since when one is a member", "/partOf/*/since")
            .and(PHONES.under("/offices/*/phones"))
            .and(IMAGE.under("/logo"));

    /** Of a whole content. */
    static final Uncarried CONTENT = ORGANIZATION
            .under("/organization")
            .and(CONTACTS.under("/pressContacts"))
            .and(IMAGE.under("/workAreas/*/image"))
            .and(ARTICLE.under("/news/*"));

    private Gaps() {}

    private static boolean isMobile(JsonNode kind) {
        return kind.asString().equals("mobile");
    }
}
