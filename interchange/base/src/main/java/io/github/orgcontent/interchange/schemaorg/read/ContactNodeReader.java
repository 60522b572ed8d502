package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTypes;
import io.github.orgcontent.interchange.schemaorg.write.ContactNodeWriter;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.value.WireName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ContactPoint and PostalAddress, read. */
final class ContactNodeReader {
    private static final Pattern PHONE =
            Pattern.compile("(?:tel:)?(\\+[0-9]{1,15})(?:" + ContactNodeWriter.EXTENSION + "([0-9]{1,11}))?");
    private static final Pattern SEPARATORS = Pattern.compile("(?<=[0-9])[ .-](?=[0-9])");
    private static final int LONGEST = 60;

    private ContactNodeReader() {}

    static List<RecordJson> press(JsonLdValue node, String property) {
        return node.nodes(property, ContactNodeReader::isPress).stream()
                .map(contact -> contact(contact.as(SchemaOrgTypes.CONTACTS)))
                .toList();
    }

    private static boolean isPress(JsonLdValue node) {
        return node.isA(SchemaOrgTypes.CONTACTS)
                && node.values("contactType").map(JsonLdValue::word).anyMatch("press"::equals);
    }

    private static RecordJson contact(JsonLdValue node) {
        node.values("contactType").filter(type -> "press".equals(type.word())).forEach(JsonLdValue::take);
        RecordJson draft = new RecordJson()
                .set("id", ScalarReader.code(node, "identifier"))
                .set("name", LanguageMapReader.of(node, "name"))
                .set("role", LanguageMapReader.of(node, "description"));
        for (JsonLdValue owner : node.nodes("owner", place -> place.isA(SchemaOrgTypes.ORGANIZATIONS))) {
            draft.set("organization", LanguageMapReader.of(owner.as(SchemaOrgTypes.ORGANIZATIONS), "name"));
        }
        draft.set("dutyStation", LanguageMapReader.of(node, "addressLocality")).set("country", country(node));
        setChannels(draft, node);
        draft.strings("languages", ScalarReader.languages(node, "availableLanguage"));
        for (JsonLdValue hours : node.nodes("hoursAvailable", place -> place.isA(SchemaOrgTypes.HOURS))) {
            draft.set("hoursAvailable", LanguageMapReader.of(hours.as(SchemaOrgTypes.HOURS), "description"));
        }
        return draft;
    }

    static void setChannels(RecordJson draft, JsonLdValue node) {
        var phones = new ArrayList<RecordJson>();
        addPhones(phones, node, "telephone", PhoneKind.VOICE);
        addPhones(phones, node, "faxNumber", PhoneKind.FAX);
        addPhones(phones, node, "url", PhoneKind.WHATSAPP);
        draft.strings("emails", ScalarReader.codes(node, "email")).list("phones", phones);
    }

    private static void addPhones(List<RecordJson> phones, JsonLdValue node, String property, PhoneKind kind) {
        for (JsonLdValue value : node.values(property).toList()) {
            String word = value.word();
            Matcher match = PHONE.matcher(word == null ? "" : plain(word, kind));
            if (match.matches()) {
                value.take();
                phones.add(new RecordJson()
                        .set("number", match.group(1))
                        .set("kind", WireName.of(kind))
                        .set("extension", match.group(2)));
            } else {
                value.lose("it is no telephone number in the form +4930123456");
            }
        }
    }

    // Spaces, points and hyphens between digits mean nothing (RFC 3966 §5.1.1).
    private static String plain(String word, PhoneKind kind) {
        if (kind == PhoneKind.WHATSAPP) {
            boolean isOne = word.startsWith(ContactNodeWriter.WHATSAPP);
            return isOne ? "+" + word.substring(ContactNodeWriter.WHATSAPP.length()) : "";
        }
        return word.length() > LONGEST ? "" : SEPARATORS.matcher(word).replaceAll("");
    }

    /** The postal address of a property, with its country. */
    static @Nullable RecordJson address(JsonLdValue node, String property) {
        for (JsonLdValue address : node.nodes(property, place -> place.isA(SchemaOrgTypes.ADDRESSES))) {
            address.as(SchemaOrgTypes.ADDRESSES);
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
                .orElseGet(() -> ScalarReader.code(address, "addressCountry"));
    }
}
