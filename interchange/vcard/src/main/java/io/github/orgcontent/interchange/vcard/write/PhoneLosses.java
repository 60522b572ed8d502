package io.github.orgcontent.interchange.vcard.write;

import ezvcard.VCardVersion;
import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import java.util.ArrayList;
import java.util.List;

/** The losses of telephone numbers: of those without an international form, and of WhatsApp numbers that are a text. */
final class PhoneLosses {
    private static final String COUNTRY = "vCard has no property for the country in which a number is dialled";
    private static final String KIND = "vCard has WhatsApp numbers as URIs, which need an international form";

    private static final String KIND_IN_VERSION_3 = "vCard 3.0 has no property for WhatsApp numbers";

    private final boolean isVersion3;
    private final List<Loss> losses = new ArrayList<>();

    private PhoneLosses(VCardLanguages languages) {
        this.isVersion3 = languages.version() == VCardVersion.V3_0;
    }

    /** The losses of all offices and press contacts of a content. */
    static List<Loss> of(OrganizationContent content, VCardLanguages languages) {
        var all = new PhoneLosses(languages);
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
    static List<Loss> of(PressContact contact, String pointer, VCardLanguages languages) {
        var all = new PhoneLosses(languages);
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
            }
            if (phone.kind() == PhoneKind.WHATSAPP && (isVersion3 || phone.number() == null)) {
                losses.add(new Loss(pointer + "/phones/" + i + "/kind", "kind", isVersion3 ? KIND_IN_VERSION_3 : KIND));
            }
        }
    }
}
