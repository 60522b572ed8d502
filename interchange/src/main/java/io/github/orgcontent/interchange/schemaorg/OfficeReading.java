package io.github.orgcontent.interchange.schemaorg;

import java.util.List;

/** An Organization below another one, read as an office. */
final class OfficeReading {
    private OfficeReading() {}

    /** The offices of an organization. */
    static List<Draft> offices(Place node) {
        return node.nodes("subOrganization", place -> place.isA(Types.ORGANIZATIONS)).stream()
                .map(office -> office(office.as(Types.ORGANIZATIONS)))
                .toList();
    }

    private static Draft office(Place office) {
        Draft draft = new Draft()
                .set("id", OrganizationReading.id(office))
                .set(
                        "kind",
                        OrganizationReading.additionalType(office, Terms.OFFICES)
                                .orElse(null))
                .set("name", Texts.of(office, "name"))
                .set("address", ContactReading.address(office, "address"));
        for (Place place : office.nodes("location", place -> place.isA(Types.PLACES))) {
            draft.set("country", Leaves.code(place.as(Types.PLACES), "identifier"));
            for (Place zone :
                    place.nodes("additionalProperty", value -> OrganizationReading.isProperty(value, "timeZone"))) {
                Leaves.code(zone.as(Types.VALUES), "propertyID");
                draft.set("timeZone", Leaves.code(zone, "value"));
            }
        }
        draft.set("since", Leaves.date(office, "foundingDate"))
                .strings("languages", Leaves.languages(office, "knowsLanguage"));
        var contacts = office.nodes("contactPoint", place -> place.isA(Types.CONTACTS));
        if (!contacts.isEmpty()) {
            ContactReading.setChannels(draft, contacts.get(0).as(Types.CONTACTS));
        }
        return draft;
    }
}
