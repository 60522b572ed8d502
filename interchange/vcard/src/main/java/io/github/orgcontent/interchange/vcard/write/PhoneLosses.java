package io.github.orgcontent.interchange.vcard.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import java.util.ArrayList;
import java.util.List;

/** The losses of telephone numbers without an international form, which TEL has as a text only. */
final class PhoneLosses {
    private static final String COUNTRY = "vCard has no property for the country in which a number is dialled";
    private static final String KIND = "vCard has WhatsApp numbers as URIs, which need an international form";

    private final List<Loss> losses = new ArrayList<>();

    private PhoneLosses() {}

    /** The losses of all offices and press contacts of a content. */
    static List<Loss> of(OrganizationContent content) {
        var all = new PhoneLosses();
        for (int i = 0; i < content.organization().offices().size(); i++) {
            all.collect(content.organization().offices().get(i).phones(), "/organization/offices/" + i);
        }
        for (int i = 0; i < content.news().size(); i++) {
            all.collectContacts(content.news().get(i).pressContacts(), "/news/" + i);
        }
        all.collectContacts(content.pressContacts(), "");
        return all.losses;
    }

    /** The losses of a press contact at a location of the content. */
    static List<Loss> of(PressContact contact, String pointer) {
        var all = new PhoneLosses();
        all.collect(contact.phones(), pointer);
        return all.losses;
    }

    private void collectContacts(List<PressContact> contacts, String pointer) {
        for (int i = 0; i < contacts.size(); i++) {
            collect(contacts.get(i).phones(), pointer + "/pressContacts/" + i);
        }
    }

    private void collect(List<PhoneNumber> phones, String pointer) {
        for (int i = 0; i < phones.size(); i++) {
            PhoneNumber phone = phones.get(i);
            if (phone.number() == null) {
                losses.add(new Loss(pointer + "/phones/" + i + "/country", "country", COUNTRY));
                if (phone.kind() == PhoneKind.WHATSAPP) {
                    losses.add(new Loss(pointer + "/phones/" + i + "/kind", "kind", KIND));
                }
            }
        }
    }
}
