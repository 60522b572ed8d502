package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.interchange.schemaorg.write.TermNodeWriter;
import java.util.List;

/** An Organization below another one, read as an office. */
final class OfficeNodeReader {
    private OfficeNodeReader() {}

    /** The offices of an organization. */
    static List<RecordJson> offices(JsonLdValue node) {
        return node.nodes("subOrganization", place -> place.isA(SchemaOrgTypes.ORGANIZATIONS)).stream()
                .map(office -> office(office.as(SchemaOrgTypes.ORGANIZATIONS)))
                .toList();
    }

    private static RecordJson office(JsonLdValue office) {
        RecordJson draft = new RecordJson()
                .set("id", OrganizationNodeReader.id(office))
                .set(
                        "kind",
                        OrganizationNodeReader.additionalType(office, TermNodeWriter.OFFICES)
                                .orElse(null))
                .set("name", LanguageMapReader.of(office, "name"))
                .set("address", ContactNodeReader.address(office, "address"));
        for (JsonLdValue place : office.nodes("location", place -> place.isA(SchemaOrgTypes.PLACES))) {
            draft.set("country", ScalarReader.code(place.as(SchemaOrgTypes.PLACES), "identifier"));
            for (JsonLdValue zone :
                    place.nodes("additionalProperty", value -> OrganizationNodeReader.isProperty(value, "timeZone"))) {
                ScalarReader.code(zone.as(SchemaOrgTypes.VALUES), "propertyID");
                draft.set("timeZone", ScalarReader.code(zone, "value"));
            }
        }
        draft.set("since", ScalarReader.date(office, "foundingDate"))
                .strings("languages", ScalarReader.languages(office, "knowsLanguage"));
        var contacts = office.nodes("contactPoint", place -> place.isA(SchemaOrgTypes.CONTACTS));
        if (!contacts.isEmpty()) {
            ContactNodeReader.setChannels(draft, contacts.get(0).as(SchemaOrgTypes.CONTACTS));
        }
        return draft;
    }
}
