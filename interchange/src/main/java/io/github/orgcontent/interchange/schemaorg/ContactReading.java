package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.organization.PhoneKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** ContactPoint and PostalAddress, read. */
final class ContactReading {
    private static final Pattern PHONE =
            Pattern.compile("(?:tel:)?(\\+[0-9]{1,15})(?:" + ContactItems.EXTENSION + "([0-9]{1,11}))?");
    private static final Pattern SEPARATORS = Pattern.compile("(?<=[0-9])[ .-](?=[0-9])");
    private static final int LONGEST = 60;

    private ContactReading() {}

    static List<Draft> press(Place node, String property) {
        return node.nodes(property, ContactReading::isPress).stream()
                .map(contact -> contact(contact.as(Types.CONTACTS)))
                .toList();
    }

    private static boolean isPress(Place node) {
        return node.isA(Types.CONTACTS)
                && node.values("contactType").map(Place::word).anyMatch("press"::equals);
    }

    private static Draft contact(Place node) {
        node.values("contactType").filter(type -> "press".equals(type.word())).forEach(Place::take);
        Draft draft = new Draft()
                .set("id", Leaves.code(node, "identifier"))
                .set("name", Texts.of(node, "name"))
                .set("role", Texts.of(node, "description"));
        for (Place owner : node.nodes("owner", place -> place.isA(Types.ORGANIZATIONS))) {
            draft.set("organization", Texts.of(owner.as(Types.ORGANIZATIONS), "name"));
        }
        draft.set("dutyStation", Texts.of(node, "addressLocality")).set("country", country(node));
        setChannels(draft, node);
        draft.strings("languages", Leaves.languages(node, "availableLanguage"));
        for (Place hours : node.nodes("hoursAvailable", place -> place.isA(Types.HOURS))) {
            draft.set("hours", Texts.of(hours.as(Types.HOURS), "description"));
        }
        return draft;
    }

    static void setChannels(Draft draft, Place node) {
        var phones = new ArrayList<Draft>();
        addPhones(phones, node, "telephone", PhoneKind.VOICE);
        addPhones(phones, node, "faxNumber", PhoneKind.FAX);
        addPhones(phones, node, "url", PhoneKind.WHATSAPP);
        draft.strings("emails", Leaves.codes(node, "email")).list("phones", phones);
    }

    private static void addPhones(List<Draft> phones, Place node, String property, PhoneKind kind) {
        for (Place value : node.values(property).toList()) {
            String word = value.word();
            Matcher match = PHONE.matcher(word == null ? "" : plain(word, kind));
            if (match.matches()) {
                value.take();
                phones.add(new Draft()
                        .set("number", match.group(1))
                        .set("kind", Tokens.of(kind))
                        .set("extension", match.group(2)));
            } else {
                value.lose("it is no telephone number in the form +4930123456");
            }
        }
    }

    // Spaces, points and hyphens between digits mean nothing (RFC 3966 §5.1.1).
    private static String plain(String word, PhoneKind kind) {
        if (kind == PhoneKind.WHATSAPP) {
            boolean isOne = word.startsWith(ContactItems.WHATSAPP);
            return isOne ? "+" + word.substring(ContactItems.WHATSAPP.length()) : "";
        }
        return word.length() > LONGEST ? "" : SEPARATORS.matcher(word).replaceAll("");
    }

    /** The postal address of a property, with its country. */
    static @Nullable Draft address(Place node, String property) {
        for (Place address : node.nodes(property, place -> place.isA(Types.ADDRESSES))) {
            address.as(Types.ADDRESSES);
            return new Draft()
                    .nodes("lines", LineReading.lines(address, "streetAddress"))
                    .set("locality", Texts.of(address, "addressLocality"))
                    .set("region", Texts.of(address, "addressRegion"))
                    .set("postalCode", Leaves.code(address, "postalCode"))
                    .set("country", country(address));
        }
        return null;
    }

    private static @Nullable String country(Place address) {
        return TermReading.countries(address, "addressCountry").stream()
                .findFirst()
                .orElseGet(() -> Leaves.code(address, "addressCountry"));
    }
}
