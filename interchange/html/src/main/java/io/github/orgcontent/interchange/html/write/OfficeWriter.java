package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.organization.Office;
import io.github.orgcontent.organization.PostalAddress;
import java.util.List;

/** The places where an organization works. */
final class OfficeWriter {
    private static final int HEADING = 3;

    private OfficeWriter() {}

    static void add(ElementBuilder parent, List<Office> offices) {
        for (Office office : offices) {
            ElementBuilder section = parent.add("section").set("id", "office--" + office.id());
            BlockWriter.heading(section, HEADING).inline(office.name());
            addDetails(section, office);
        }
    }

    private static void addDetails(ElementBuilder section, Office office) {
        var rows = DescriptionListWriter.in(section.add("div").set("class", "details"));
        rows.add(Label.KIND).inline(office.kind());
        if (office.country() != null) {
            CodeNameWriter.addCountry(rows.add(Label.COUNTRY), office.country());
        }
        if (office.address() != null) {
            addAddress(rows.add(Label.ADDRESS).add("address"), office.address());
        }
        ContactWriter.addChannels(rows, office.phones(), office.emails());
        if (office.timeZone() != null) {
            rows.add(Label.TIME_ZONE).code("bdi", office.timeZone());
        }
        if (office.since() != null) {
            TimeWriter.add(rows.add(Label.SINCE), office.since());
        }
        rows.addEach(Label.LANGUAGES, office.languages(), CodeNameWriter::addLanguage);
    }

    private static void addAddress(ElementBuilder place, PostalAddress address) {
        address.lines().forEach(line -> {
            place.inline(line);
            place.add("br");
        });
        if (address.postalCode() != null) {
            place.code("bdi", address.postalCode());
            place.text(" ");
        }
        if (address.locality() != null) {
            place.inline(address.locality());
        }
        if (address.postalCode() != null || address.locality() != null) {
            place.add("br");
        }
        if (address.region() != null) {
            place.inline(address.region());
            place.add("br");
        }
        CodeNameWriter.addCountry(place, address.country());
    }
}
