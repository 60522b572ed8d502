package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.interchange.publication.PersonNames;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.Affiliation;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.value.WireName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the publishers of an item and the press contacts of its article. */
record InfoSourceWriter(WriteContext context) {
    Stream<@Nullable JsonObjectBuilder> write() {
        Stream<@Nullable JsonObjectBuilder> others =
                context.article().publishers().stream().map(this::publisher);
        Stream<@Nullable JsonObjectBuilder> contacts =
                context.article().pressContacts().stream().map(this::contact);
        return Stream.of(Stream.of(publisher()), others, contacts).flatMap(each -> each);
    }

    private JsonObjectBuilder publisher() {
        OrganizationProfile organization = context.publication().content().organization();
        var website = organization.websites().get(context.language());
        return new JsonObjectBuilder()
                .put("name", context.in(organization.name()))
                .put("role", NinjsTerms.PUBLISHER)
                .put("literal", organization.id())
                .put("contactInfo", Stream.of(website == null ? null : channel(NinjsTerms.WEB, website.toString())));
    }

    // Only the organization of the content has a literal. An item omits a publisher without a name in its language.
    private @Nullable JsonObjectBuilder publisher(Affiliation other) {
        String name = context.in(other.name());
        return name == null
                ? null
                : new JsonObjectBuilder()
                        .put("name", name)
                        .put("role", NinjsTerms.PUBLISHER)
                        .put(
                                "contactInfo",
                                Stream.of(
                                        other.url() == null
                                                ? null
                                                : channel(
                                                        NinjsTerms.WEB,
                                                        other.url().toString())));
    }

    private JsonObjectBuilder contact(PressContact contact) {
        List<@Nullable JsonObjectBuilder> channels = new ArrayList<>();
        contact.emails().forEach(email -> channels.add(channel(NinjsTerms.EMAIL, email)));
        contact.phones().forEach(phone -> channels.add(channel(phone)));
        channels.add(dutyStation(contact));
        return new JsonObjectBuilder()
                .put("name", context.in(PersonNames.of(contact).get(0)))
                .put("role", NinjsTerms.CONTACT)
                .put("literal", contact.id())
                .put("contactInfo", channels);
    }

    private @Nullable JsonObjectBuilder dutyStation(PressContact contact) {
        String city = context.in(contact.dutyStation());
        if (city == null && contact.country() == null) {
            return null;
        }
        var address = new JsonObjectBuilder().put("locality", city).put("country", contact.country());
        return new JsonObjectBuilder().put("type", NinjsTerms.DUTY_STATION).put("address", address);
    }

    private static JsonObjectBuilder channel(String type, String value) {
        return new JsonObjectBuilder().put("type", type).put("value", value);
    }

    private static JsonObjectBuilder channel(PhoneNumber phone) {
        String number = phone.number() == null ? phone.dialled() : phone.number();
        String extension = phone.extension() == null ? "" : NinjsTerms.PHONE_EXTENSION + phone.extension();
        return channel(WireName.of(phone.kind()), number + extension)
                .put("role", phone.country() == null ? null : NinjsTerms.DIALLED_IN + phone.country());
    }
}
