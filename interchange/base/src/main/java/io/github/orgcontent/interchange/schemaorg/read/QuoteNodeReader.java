package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import java.util.ArrayList;
import java.util.List;

/** Reads a Quotation with its speaker. */
final class QuoteNodeReader {
    private QuoteNodeReader() {}

    /** The quotes of an article. */
    static List<RecordJson> quotes(JsonLdValue node) {
        var quotes = new ArrayList<RecordJson>();
        for (JsonLdValue quote : node.nodes("hasPart", candidate -> candidate.isA(SchemaOrgTypes.QUOTATIONS))) {
            quotes.add(quote(quote.consumeTypes(SchemaOrgTypes.QUOTATIONS)));
        }
        return quotes;
    }

    private static RecordJson quote(JsonLdValue quote) {
        RecordJson builder = new RecordJson()
                .set("id", ScalarReader.code(quote, "identifier"))
                .set("text", LanguageMapReader.of(quote, "text"))
                .set("originalLanguage", ScalarReader.language(quote, "inLanguage"))
                .set("saidOn", ScalarReader.date(quote, "dateCreated"))
                .set("source", ScalarReader.address(quote, "isBasedOn"));
        for (JsonLdValue original :
                quote.nodes("translationOfWork", candidate -> candidate.isA(SchemaOrgTypes.QUOTATIONS))) {
            builder.set(
                    "originalLanguage",
                    ScalarReader.language(original.consumeTypes(SchemaOrgTypes.QUOTATIONS), "inLanguage"));
        }
        for (String property : List.of("spokenByCharacter", "creator", "author")) {
            List<JsonLdValue> speakers = quote.nodes(property, candidate -> candidate.isA(SchemaOrgTypes.PERSONS));
            if (!speakers.isEmpty() && !builder.json().has("speaker")) {
                builder.set("speaker", speaker(speakers.get(0).consumeTypes(SchemaOrgTypes.PERSONS)));
            }
        }
        return builder;
    }

    private static RecordJson speaker(JsonLdValue person) {
        RecordJson builder = new RecordJson()
                .set("name", LanguageMapReader.of(person, "name"))
                .set("role", LanguageMapReader.of(person, "jobTitle"))
                .set("person", ScalarReader.id(person, "identifier"))
                .set("url", ScalarReader.address(person, "url"));
        for (JsonLdValue organization :
                person.nodes("affiliation", candidate -> candidate.isA(SchemaOrgTypes.ORGANIZATIONS))) {
            builder.set(
                    "organization",
                    LanguageMapReader.of(organization.consumeTypes(SchemaOrgTypes.ORGANIZATIONS), "name"));
        }
        return builder;
    }
}
