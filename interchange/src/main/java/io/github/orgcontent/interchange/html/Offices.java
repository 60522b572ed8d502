package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.organization.Office;
import io.github.orgcontent.organization.PostalAddress;
import java.util.List;

/** The places where an organization works. */
final class Offices {
    private static final int HEADING = 3;

    private Offices() {}

    static void add(Part parent, List<Office> offices) {
        for (Office office : offices) {
            Part section = parent.add("section").set("id", "office--" + office.id());
            Blocks.heading(section, HEADING).inline(office.name());
            addDetails(section, office);
        }
    }

    private static void addDetails(Part section, Office office) {
        var rows = Rows.in(section.add("div").set("class", "details"));
        rows.add(Word.KIND).inline(office.kind());
        if (office.country() != null) {
            Regions.addCountry(rows.add(Word.COUNTRY), office.country());
        }
        if (office.address() != null) {
            addAddress(rows.add(Word.ADDRESS).add("address"), office.address());
        }
        Contacts.addChannels(rows, office.phones(), office.emails());
        if (office.timeZone() != null) {
            rows.add(Word.TIME_ZONE).code("bdi", office.timeZone());
        }
        if (office.since() != null) {
            Times.add(rows.add(Word.SINCE), office.since());
        }
        rows.addEach(Word.LANGUAGES, office.languages(), Regions::addLanguage);
    }

    private static void addAddress(Part place, PostalAddress address) {
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
        Regions.addCountry(place, address.country());
    }
}
