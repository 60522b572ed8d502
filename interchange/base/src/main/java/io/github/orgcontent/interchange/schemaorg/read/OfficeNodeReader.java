package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import java.util.List;

/** Reads a subOrganization as an office. */
final class OfficeNodeReader {
    private OfficeNodeReader() {}

    /** The offices of an organization. */
    static List<RecordJson> offices(JsonLdValue node) {
        return node.nodes("subOrganization", candidate -> candidate.isA(SchemaOrgTypes.ORGANIZATIONS)).stream()
                .map(office -> office(office.consumeTypes(SchemaOrgTypes.ORGANIZATIONS)))
                .toList();
    }

    private static RecordJson office(JsonLdValue office) {
        RecordJson builder = new RecordJson()
                .set("id", OrganizationNodeReader.id(office))
                .set(
                        "kind",
                        OrganizationNodeReader.additionalType(office, SchemaOrgTerms.offices())
                                .orElse(null))
                .set("name", LanguageMapReader.of(office, "name"))
                .set("address", ContactNodeReader.address(office, "address"));
        for (JsonLdValue place : office.nodes("location", candidate -> candidate.isA(SchemaOrgTypes.PLACES))) {
            builder.set("country", ScalarReader.country(place.consumeTypes(SchemaOrgTypes.PLACES), "identifier"));
            for (JsonLdValue zone : place.nodes(
                    "additionalProperty",
                    value -> OrganizationNodeReader.isProperty(value, SchemaOrgTerms.TIME_ZONE))) {
                ScalarReader.code(zone.consumeTypes(SchemaOrgTypes.VALUES), "propertyID");
                builder.set("timeZone", ScalarReader.code(zone, "value"));
            }
        }
        builder.set("since", ScalarReader.date(office, "foundingDate"))
                .strings("languages", ScalarReader.languages(office, "knowsLanguage"));
        var contacts = office.nodes("contactPoint", candidate -> candidate.isA(SchemaOrgTypes.CONTACTS));
        if (!contacts.isEmpty()) {
            ContactNodeReader.setChannels(builder, contacts.get(0).consumeTypes(SchemaOrgTypes.CONTACTS));
        }
        return builder;
    }
}
