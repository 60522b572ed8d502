package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.organization.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes ContactPoint and PostalAddress. */
final class ContactNodeWriter {
    private ContactNodeWriter() {}

    static List<NodeBuilder> press(WriteContext context, List<PressContact> contacts, String pointer) {
        var nodes = new ArrayList<NodeBuilder>();
        for (int i = 0; i < contacts.size(); i++) {
            nodes.add(press(context, contacts.get(i), pointer + "/" + i));
        }
        return nodes;
    }

    // In schema.org only a PostalAddress, a kind of ContactPoint, has a city and a country.
    private static NodeBuilder press(WriteContext context, PressContact contact, String pointer) {
        boolean hasLocation = contact.dutyStation() != null || contact.country() != null;
        NodeBuilder node = context.node(hasLocation ? "PostalAddress" : "ContactPoint")
                .plain("contactType", "press")
                .plain("identifier", contact.id())
                .text("name", contact.name())
                .text("description", contact.role())
                .text("addressLocality", contact.dutyStation())
                .plain("addressCountry", contact.country())
                .plains("availableLanguage", contact.languages());
        if (contact.organization() != null) {
            node.node("owner", context.node("Organization").text("name", contact.organization()));
        }
        if (contact.hoursAvailable() != null) {
            node.node(
                    "hoursAvailable",
                    context.node("OpeningHoursSpecification").text("description", contact.hoursAvailable()));
        }
        return withChannels(context, node, contact.emails(), contact.phones(), pointer);
    }

    /** A contact point with e-mail addresses and telephone numbers; null if there are none. */
    static @Nullable NodeBuilder channels(
            WriteContext context, List<String> emails, List<PhoneNumber> phones, String pointer) {
        return withChannels(context, context.node("ContactPoint"), emails, phones, pointer)
                .orNullIfEmpty();
    }

    private static NodeBuilder withChannels(
            WriteContext context, NodeBuilder node, List<String> emails, List<PhoneNumber> phones, String pointer) {
        node.plains("email", emails);
        for (int i = 0; i < phones.size(); i++) {
            withChannels(context, node, phones.get(i), pointer + "/phones/" + i);
        }
        withArea(context, node, phones, pointer);
        if (!isInWrittenOrder(phones)) {
            context.lose(
                    pointer + "/phones",
                    "phones",
                    "schema.org has separate properties for telephone, fax and WhatsApp numbers, without a common order");
        }
        return node;
    }

    private static void withChannels(WriteContext context, NodeBuilder node, PhoneNumber phone, String pointer) {
        String number = phone.number() == null ? phone.dialled() : phone.number();
        String extension = phone.extension() == null ? "" : SchemaOrgTerms.PHONE_EXTENSION + phone.extension();
        if (phone.kind() == PhoneKind.WHATSAPP && phone.number() == null) {
            context.lose(
                    pointer + "/kind", "kind", "the URL of a WhatsApp number contains a number in international form");
        } else if (phone.kind() == PhoneKind.WHATSAPP && phone.extension() != null) {
            context.lose(
                    pointer + "/extension", "extension", "the URL of a WhatsApp number cannot contain an extension");
        }
        switch (kindOfProperty(phone)) {
            case VOICE, MOBILE -> node.plain("telephone", number + extension);
            case FAX -> node.plain("faxNumber", number + extension);
            case WHATSAPP ->
                node.plain(
                        "url",
                        SchemaOrgTerms.WHATSAPP + Objects.requireNonNull(number).substring(1));
        }
    }

    private static PhoneKind kindOfProperty(PhoneNumber phone) {
        return phone.kind() == PhoneKind.WHATSAPP && phone.number() == null ? PhoneKind.VOICE : phone.kind();
    }

    // A contact point has one area for all of its numbers.
    private static void withArea(WriteContext context, NodeBuilder node, List<PhoneNumber> phones, String pointer) {
        List<String> countries = phones.stream()
                .flatMap(phone -> Stream.ofNullable(phone.country()))
                .distinct()
                .toList();
        if (countries.size() == 1) {
            node.plain("areaServed", countries.get(0));
        }
        for (int i = 0; i < phones.size() && countries.size() > 1; i++) {
            if (phones.get(i).country() != null) {
                context.lose(
                        pointer + "/phones/" + i + "/country",
                        "country",
                        "schema.org has one area for all numbers of a contact, and these are dialled in several countries");
            }
        }
    }

    private static boolean isInWrittenOrder(List<PhoneNumber> phones) {
        for (int i = 1; i < phones.size(); i++) {
            if (rank(phones.get(i)) < rank(phones.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static int rank(PhoneNumber phone) {
        return switch (kindOfProperty(phone)) {
            case VOICE, MOBILE -> 0;
            case FAX -> 1;
            case WHATSAPP -> 2;
        };
    }

    static @Nullable NodeBuilder address(WriteContext context, @Nullable PostalAddress address) {
        return address == null
                ? null
                : context.node("PostalAddress")
                        .texts("streetAddress", street(context, address))
                        .text("addressLocality", address.locality())
                        .text("addressRegion", address.region())
                        .plain("postalCode", address.postalCode())
                        .plain("addressCountry", address.country());
    }

    // All lines of a language are one text; a missing line is empty, so that the other lines keep their number.
    private static SortedMap<LanguageTag, String> street(WriteContext context, PostalAddress address) {
        var texts = new TreeMap<LanguageTag, StringBuilder>();
        for (int i = 0; i < address.lines().size(); i++) {
            int line = i;
            context.languageMode().choose(address.lines().get(i).toMap()).forEach((language, text) -> {
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
