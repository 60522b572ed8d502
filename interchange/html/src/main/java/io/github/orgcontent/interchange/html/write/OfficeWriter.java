package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.organization.Office;
import io.github.orgcontent.organization.PostalAddress;
import java.util.List;

/** Writes the offices of an organization. */
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

    /** Adds the lines of a postal address. */
    static void addAddress(ElementBuilder element, PostalAddress address) {
        address.lines().forEach(line -> {
            element.inline(line);
            element.add("br");
        });
        if (address.postalCode() != null) {
            element.code("bdi", address.postalCode());
            element.text(" ");
        }
        if (address.locality() != null) {
            element.inline(address.locality());
        }
        if (address.postalCode() != null || address.locality() != null) {
            element.add("br");
        }
        if (address.region() != null) {
            element.inline(address.region());
            element.add("br");
        }
        CodeNameWriter.addCountry(element, address.country());
    }
}
