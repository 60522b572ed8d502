package io.github.orgcontent.conformance.agreement.location;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The rules between locations: a fault at one location may be reported at another one.
 *
 * @param code the code of the rule
 * @param pair the changed and the reported location, with an arrow between them
 */
record CrossFieldRules(String code, Pattern pair) {
    private static final String ARROW = " -> ";

    private static final List<CrossFieldRules> ALL = List.of(
            rule("news.headline-missing", "body", "headline/*"),
            rule("news.headline-missing", "headline", "headline/*"),
            rule("news.original-language", "body", "originalLanguage"),
            rule("news.original-language", "headline", "originalLanguage"),
            rule("news.updated-before-published", "publishedAt", "updatedAt"),
            rule("news.expires-before-published", "publishedAt", "expiresAt"),
            rule("event.ends-on-before-starts-on", "startsOn", "endsOn"),
            rule("event.ends-at-before-starts-at", "startsAt", "endsAt"),
            rule("quote.original-language", "text", "originalLanguage"),
            rule("organization.dissolved-before-founded", "founded", "dissolved"),
            rule("person.until-before-since", "since", "until"),
            rule("work-area.until-before-since", "since", "until"),
            rule("identifier.form", "scheme", "value"),
            rule("identifier.check-digit", "scheme", "value"),
            rule("image.alt", "decorative", "alt"),
            rule("dateline.place", "date", "place"),
            rule("speaker.name", "role", "name"),
            rule("phone.form", "dialled", "number"),
            rule("contact.name", "role", "name"),
            rule("contact.name", "organization", "name"),
            rule("contact.channel", "phones", "emails"),
            rule("reference.quote", "quotes", "body/*/*/quote"),
            rule("reference.quote", "quotes", "boilerplate/*/*/quote"),
            rule("reference.quote", "quotes", "notesToEditors/*/*/quote"),
            rule("reference.parent", "workAreas", "workAreas/*/parent"),
            rule("reference.work-area", "workAreas", "news/*/workAreas/*"),
            rule("reference.person", "organization/people", "news/*/quotes/*/speaker/person"),
            rule("reference.related", "news", "news/*/related/*"),
            rule("news.related-to-itself", "id", "related/*"),
            rule("work-area.cycle", "workAreas", "workAreas/*/parent"),
            rule("table.ragged", "header", "rows/*"),
            rule("table.ragged", "rows", "rows/*"),
            rule("block.text", "spans", "spans"),
            rule("block.text", "caption", "caption"),
            rule("duplicate", "#", "#"),
            rule("id.duplicate", "#", "#/id"));

    // Both are relative to a common parent: * is a name, # is a position.
    private static CrossFieldRules rule(String code, String changed, String reported) {
        String pair = "(.*)/" + steps(changed) + "(?:/.*)?" + ARROW + "\\1/" + steps(reported);
        return new CrossFieldRules(code, Pattern.compile(pair, Pattern.DOTALL));
    }

    private static String steps(String path) {
        return path.replace("*", "[^/]*").replace("#", "[0-9]+");
    }

    /** Whether a rule may report a fault at another location than the changed one. */
    static boolean mayReport(String code, String reported, String changed) {
        return ALL.stream()
                .filter(rule -> rule.code().equals(code))
                .anyMatch(
                        rule -> rule.pair().matcher(changed + ARROW + reported).matches());
    }
}
