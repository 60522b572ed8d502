package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.publication.ContactLinks;
import io.github.orgcontent.interchange.publication.PersonNames;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders press contacts. */
final class ContactWriter {
    private ContactWriter() {}

    /** Adds an {@code address} element for each contact. */
    static void add(ElementBuilder parent, List<PressContact> contacts, String idPrefix) {
        for (PressContact contact : contacts) {
            ElementBuilder address = parent.add("address").set("id", idPrefix + contact.id());
            ElementBuilder name = address.add("p");
            List<LocalizedText> names = PersonNames.of(contact);
            name.add("strong", names.get(0));
            names.stream().skip(1).forEach(text -> addAfterSeparator(name, text));
            addAfterSeparator(name, contact.dutyStation());
            addDetails(address, contact);
        }
    }

    private static void addDetails(ElementBuilder address, PressContact contact) {
        var rows = DescriptionListWriter.in(address);
        addChannels(rows, contact.phones(), contact.emails());
        if (contact.hoursAvailable() != null) {
            rows.add(Label.HOURS).inline(contact.hoursAvailable());
        }
        if (contact.country() != null) {
            CodeNameWriter.addCountry(rows.add(Label.COUNTRY), contact.country());
        }
        if (contact.timeZone() != null) {
            rows.add(Label.TIME_ZONE).code("bdi", contact.timeZone());
        }
        rows.addEach(Label.LANGUAGES, contact.languages(), CodeNameWriter::addLanguage);
        rows.close();
    }

    /** Adds telephone numbers, grouped by kind in the order of their first number, and e-mail addresses. */
    static void addChannels(DescriptionListWriter rows, List<PhoneNumber> phones, List<String> emails) {
        var byKind = new LinkedHashMap<PhoneKind, List<PhoneNumber>>();
        phones.forEach(phone ->
                byKind.computeIfAbsent(phone.kind(), kind -> new ArrayList<>()).add(phone));
        byKind.forEach((kind, numbers) -> rows.addEach(kind, numbers, ContactWriter::addPhone));
        rows.addEach(
                Label.EMAIL,
                emails,
                (item, email) -> item.add("a")
                        .set("href", ContactLinks.mail(email).toString())
                        .set("dir", "ltr")
                        .text(email));
    }

    private static void addPhone(ElementBuilder item, PhoneNumber phone) {
        String number = phone.number();
        if (number != null) {
            item.add("a")
                    .set("href", ContactLinks.phone(number, phone.extension()).toString())
                    .set("dir", "ltr")
                    .text(number);
        } else if (phone.dialled() != null && phone.country() != null) { // no link: it works in one country only
            item.add("bdi").set("dir", "ltr").text(phone.dialled());
            CodeNameWriter.addCountry(item.text(" · "), phone.country());
        }
        if (phone.extension() != null) {
            item.text(" · ").inline(Label.EXTENSION);
            item.text(" ").code("bdi", phone.extension());
        }
    }

    private static void addAfterSeparator(ElementBuilder line, @Nullable LocalizedText text) {
        if (text != null) {
            line.text(" · ").inline(text);
        }
    }
}
