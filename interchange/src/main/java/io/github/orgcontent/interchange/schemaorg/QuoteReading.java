package io.github.orgcontent.interchange.schemaorg;

import java.util.ArrayList;
import java.util.List;

/** Quotation, read, with the Person who said it. */
final class QuoteReading {
    private QuoteReading() {}

    /** The quotes of an article. */
    static List<Draft> quotes(Place node) {
        var quotes = new ArrayList<Draft>();
        for (Place quote : node.nodes("hasPart", place -> place.isA(Types.QUOTATIONS))) {
            quotes.add(quote(quote.as(Types.QUOTATIONS)));
        }
        return quotes;
    }

    private static Draft quote(Place quote) {
        Draft draft = new Draft()
                .set("id", Leaves.code(quote, "identifier"))
                .set("text", Texts.of(quote, "text"))
                .set("originalLanguage", Leaves.language(quote, "inLanguage"))
                .set("saidOn", Leaves.date(quote, "dateCreated"))
                .set("source", Leaves.address(quote, "isBasedOn"));
        for (Place original : quote.nodes("translationOfWork", place -> place.isA(Types.QUOTATIONS))) {
            draft.set("originalLanguage", Leaves.language(original.as(Types.QUOTATIONS), "inLanguage"));
        }
        for (String property : List.of("spokenByCharacter", "creator", "author")) {
            List<Place> speakers = quote.nodes(property, place -> place.isA(Types.PERSONS));
            if (!speakers.isEmpty() && !draft.json().has("speaker")) {
                draft.set("speaker", speaker(speakers.get(0).as(Types.PERSONS)));
            }
        }
        return draft;
    }

    private static Draft speaker(Place person) {
        Draft draft = new Draft()
                .set("name", Texts.of(person, "name"))
                .set("role", Texts.of(person, "jobTitle"))
                .set("url", Leaves.address(person, "url"));
        for (Place organization : person.nodes("affiliation", place -> place.isA(Types.ORGANIZATIONS))) {
            draft.set("organization", Texts.of(organization.as(Types.ORGANIZATIONS), "name"));
        }
        return draft;
    }
}
