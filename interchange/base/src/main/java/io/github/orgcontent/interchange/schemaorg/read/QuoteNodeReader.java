package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import java.util.ArrayList;
import java.util.List;

/** Quotation, read, with the Person who said it. */
final class QuoteNodeReader {
    private QuoteNodeReader() {}

    /** The quotes of an article. */
    static List<RecordJson> quotes(JsonLdValue node) {
        var quotes = new ArrayList<RecordJson>();
        for (JsonLdValue quote : node.nodes("hasPart", place -> place.isA(SchemaOrgTypes.QUOTATIONS))) {
            quotes.add(quote(quote.as(SchemaOrgTypes.QUOTATIONS)));
        }
        return quotes;
    }

    private static RecordJson quote(JsonLdValue quote) {
        RecordJson draft = new RecordJson()
                .set("id", ScalarReader.code(quote, "identifier"))
                .set("text", LanguageMapReader.of(quote, "text"))
                .set("originalLanguage", ScalarReader.language(quote, "inLanguage"))
                .set("saidOn", ScalarReader.date(quote, "dateCreated"))
                .set("source", ScalarReader.address(quote, "isBasedOn"));
        for (JsonLdValue original : quote.nodes("translationOfWork", place -> place.isA(SchemaOrgTypes.QUOTATIONS))) {
            draft.set("originalLanguage", ScalarReader.language(original.as(SchemaOrgTypes.QUOTATIONS), "inLanguage"));
        }
        for (String property : List.of("spokenByCharacter", "creator", "author")) {
            List<JsonLdValue> speakers = quote.nodes(property, place -> place.isA(SchemaOrgTypes.PERSONS));
            if (!speakers.isEmpty() && !draft.json().has("speaker")) {
                draft.set("speaker", speaker(speakers.get(0).as(SchemaOrgTypes.PERSONS)));
            }
        }
        return draft;
    }

    private static RecordJson speaker(JsonLdValue person) {
        RecordJson draft = new RecordJson()
                .set("name", LanguageMapReader.of(person, "name"))
                .set("role", LanguageMapReader.of(person, "jobTitle"))
                .set("url", ScalarReader.address(person, "url"));
        for (JsonLdValue organization : person.nodes("affiliation", place -> place.isA(SchemaOrgTypes.ORGANIZATIONS))) {
            draft.set("organization", LanguageMapReader.of(organization.as(SchemaOrgTypes.ORGANIZATIONS), "name"));
        }
        return draft;
    }
}
