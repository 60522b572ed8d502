package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.jsonimport.ImportedPhone;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.value.WireName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads ContactPoint and PostalAddress. */
final class ContactNodeReader {
    private static final String AREA = "areaServed";

    private ContactNodeReader() {}

    static List<RecordJson> press(JsonLdValue node, String property) {
        return node.nodes(property, ContactNodeReader::isPress).stream()
                .map(contact -> contact(contact.consumeTypes(SchemaOrgTypes.CONTACTS)))
                .toList();
    }

    private static boolean isPress(JsonLdValue node) {
        return node.isA(SchemaOrgTypes.CONTACTS)
                && node.values("contactType").map(JsonLdValue::string).anyMatch("press"::equals);
    }

    private static RecordJson contact(JsonLdValue node) {
        node.values("contactType").filter(type -> "press".equals(type.string())).forEach(JsonLdValue::consume);
        RecordJson builder = new RecordJson()
                .set("id", ScalarReader.code(node, "identifier"))
                .set("name", LanguageMapReader.of(node, "name"))
                .set("role", LanguageMapReader.of(node, "description"));
        for (JsonLdValue owner : node.nodes("owner", candidate -> candidate.isA(SchemaOrgTypes.ORGANIZATIONS))) {
            builder.set("organization", LanguageMapReader.of(owner.consumeTypes(SchemaOrgTypes.ORGANIZATIONS), "name"));
        }
        builder.set("dutyStation", LanguageMapReader.of(node, "addressLocality"))
                .set("country", country(node));
        setChannels(builder, node);
        builder.strings("languages", ScalarReader.languages(node, "availableLanguage"));
        for (JsonLdValue hours : node.nodes("hoursAvailable", candidate -> candidate.isA(SchemaOrgTypes.HOURS))) {
            builder.set(
                    "hoursAvailable", LanguageMapReader.of(hours.consumeTypes(SchemaOrgTypes.HOURS), "description"));
        }
        return builder;
    }

    static void setChannels(RecordJson builder, JsonLdValue node) {
        var phones = new ArrayList<ImportedPhone>();
        var records = new ArrayList<RecordJson>();
        for (PhoneKind kind : List.of(PhoneKind.VOICE, PhoneKind.FAX, PhoneKind.WHATSAPP)) {
            phones(node, kind).forEach(phone -> {
                phones.add(phone);
                records.add(record(phone, kind));
            });
        }
        if (phones.stream().anyMatch(ImportedPhone::isDialled)) {
            node.values(AREA).forEach(JsonLdValue::consume);
        }
        builder.strings("emails", ScalarReader.emails(node, "email")).list("phones", records);
    }

    private static List<ImportedPhone> phones(JsonLdValue node, PhoneKind kind) {
        String country = kind == PhoneKind.WHATSAPP ? null : servedCountry(node);
        var phones = new ArrayList<ImportedPhone>();
        for (JsonLdValue value : node.values(property(kind)).toList()) {
            String text = value.string();
            value.accept(ScalarFormats.phone(country).parse(text == null ? "" : number(text, kind)))
                    .ifPresent(phones::add);
        }
        return phones;
    }

    private static String property(PhoneKind kind) {
        return switch (kind) {
            case VOICE, MOBILE -> "telephone";
            case FAX -> "faxNumber";
            case WHATSAPP -> "url";
        };
    }

    // The numbers of a contact that serves one country are dialled there. With several countries it is not clear where.
    private static @Nullable String servedCountry(JsonLdValue node) {
        List<JsonLdValue> areas = node.values(AREA).toList();
        String area = areas.size() == 1 ? areas.get(0).string() : null;
        return area == null ? null : ScalarFormats.COUNTRY.parse(area).value().orElse(null);
    }

    private static RecordJson record(ImportedPhone phone, PhoneKind kind) {
        return new RecordJson()
                .set("number", phone.number())
                .set("dialled", phone.dialled())
                .set("country", phone.country())
                .set("kind", WireName.of(kind))
                .set("extension", phone.extension());
    }

    private static String number(String text, PhoneKind kind) {
        if (kind != PhoneKind.WHATSAPP) {
            return text;
        }
        return text.startsWith(SchemaOrgTerms.WHATSAPP) ? "+" + text.substring(SchemaOrgTerms.WHATSAPP.length()) : "";
    }

    /** The postal address of a property, with its country. */
    static @Nullable RecordJson address(JsonLdValue node, String property) {
        for (JsonLdValue address : node.nodes(property, candidate -> candidate.isA(SchemaOrgTypes.ADDRESSES))) {
            address.consumeTypes(SchemaOrgTypes.ADDRESSES);
            return new RecordJson()
                    .nodes("lines", ParagraphReader.lines(address, "streetAddress"))
                    .set("locality", LanguageMapReader.of(address, "addressLocality"))
                    .set("region", LanguageMapReader.of(address, "addressRegion"))
                    .set("postalCode", ScalarReader.code(address, "postalCode"))
                    .set("country", country(address));
        }
        return null;
    }

    private static @Nullable String country(JsonLdValue address) {
        return TermNodeReader.countries(address, "addressCountry").stream()
                .findFirst()
                .orElseGet(() -> ScalarReader.country(address, "addressCountry"));
    }
}
