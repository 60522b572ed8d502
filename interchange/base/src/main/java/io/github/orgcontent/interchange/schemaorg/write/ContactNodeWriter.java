package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.organization.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** ContactPoint and PostalAddress. */
public final class ContactNodeWriter {
    /** The addresses at which WhatsApp answers, without the digits. */
    public static final String WHATSAPP = "https://wa.me/";

    /** What comes between a number and its extension (RFC 3966 §5.3). */
    public static final String EXTENSION = ";ext=";

    private ContactNodeWriter() {}

    static List<NodeBuilder> press(WriteContext scope, List<PressContact> contacts, String pointer) {
        var items = new ArrayList<NodeBuilder>();
        for (int i = 0; i < contacts.size(); i++) {
            items.add(press(scope, contacts.get(i), pointer + "/" + i));
        }
        return items;
    }

    // Only a postal address, which is a kind of contact point, can tell where it is.
    private static NodeBuilder press(WriteContext scope, PressContact contact, String pointer) {
        boolean hasPlace = contact.dutyStation() != null || contact.country() != null;
        NodeBuilder item = scope.item(hasPlace ? "PostalAddress" : "ContactPoint")
                .plain("contactType", "press")
                .plain("identifier", contact.id())
                .text("name", contact.name())
                .text("description", contact.role())
                .text("addressLocality", contact.dutyStation())
                .plain("addressCountry", contact.country())
                .plains("availableLanguage", contact.languages());
        if (contact.organization() != null) {
            item.item("owner", scope.item("Organization").text("name", contact.organization()));
        }
        if (contact.hoursAvailable() != null) {
            item.item(
                    "hoursAvailable",
                    scope.item("OpeningHoursSpecification").text("description", contact.hoursAvailable()));
        }
        return reachable(scope, item, contact.emails(), contact.phones(), pointer);
    }

    /** A contact point by which one is reached, if there is any way to. */
    static @Nullable NodeBuilder channels(
            WriteContext scope, List<String> emails, List<PhoneNumber> phones, String pointer) {
        return reachable(scope, scope.item("ContactPoint"), emails, phones, pointer)
                .unlessBare();
    }

    private static NodeBuilder reachable(
            WriteContext scope, NodeBuilder item, List<String> emails, List<PhoneNumber> phones, String pointer) {
        item.plains("email", emails);
        for (int i = 0; i < phones.size(); i++) {
            reachable(scope, item, phones.get(i), pointer + "/phones/" + i);
        }
        if (!isInOrder(phones)) {
            scope.lose(
                    pointer + "/phones",
                    "phones",
                    "schema.org keeps telephone, fax and WhatsApp numbers apart, without their order");
        }
        return item;
    }

    private static void reachable(WriteContext scope, NodeBuilder item, PhoneNumber phone, String pointer) {
        String extension = phone.extension() == null ? "" : EXTENSION + phone.extension();
        if (phone.kind() == PhoneKind.WHATSAPP && phone.extension() != null) {
            scope.lose(pointer + "/extension", "extension", "the address of a WhatsApp number has no extension");
        }
        switch (phone.kind()) {
            case VOICE, MOBILE -> item.plain("telephone", phone.number() + extension);
            case FAX -> item.plain("faxNumber", phone.number() + extension);
            case WHATSAPP -> item.plain("url", WHATSAPP + phone.number().substring(1));
        }
    }

    private static boolean isInOrder(List<PhoneNumber> phones) {
        for (int i = 1; i < phones.size(); i++) {
            if (rank(phones.get(i).kind()) < rank(phones.get(i - 1).kind())) {
                return false;
            }
        }
        return true;
    }

    private static int rank(PhoneKind kind) {
        return switch (kind) {
            case VOICE, MOBILE -> 0;
            case FAX -> 1;
            case WHATSAPP -> 2;
        };
    }

    static @Nullable NodeBuilder address(WriteContext scope, @Nullable PostalAddress address) {
        return address == null
                ? null
                : scope.item("PostalAddress")
                        .texts("streetAddress", street(scope, address))
                        .text("addressLocality", address.locality())
                        .text("addressRegion", address.region())
                        .plain("postalCode", address.postalCode())
                        .plain("addressCountry", address.country());
    }

    // All lines of a language are one text; a line that it does not have is empty, so that the others keep their place.
    private static SortedMap<LanguageTag, String> street(WriteContext scope, PostalAddress address) {
        var texts = new TreeMap<LanguageTag, StringBuilder>();
        for (int i = 0; i < address.lines().size(); i++) {
            int line = i;
            scope.tongue().choose(address.lines().get(i).toMap()).forEach((language, text) -> {
                StringBuilder all = texts.computeIfAbsent(language, any -> new StringBuilder());
                int breaks = (int) all.chars().filter(c -> c == '\n').count();
                all.append("\n".repeat(line - breaks)).append(text);
            });
        }
        var street = new TreeMap<LanguageTag, String>();
        texts.forEach((language, text) -> street.put(language, text.toString()));
        return street;
    }
}
