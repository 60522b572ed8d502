package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who an item comes from, and whom the press may ask about it. */
record Parties(Publication publication, NewsArticle article, LanguageTag language) {
    // As in a telephone URI (RFC 3966 §5.1.4).
    static final String EXTENSION = ";ext=";

    Stream<@Nullable Obj> write() {
        return Stream.concat(
                Stream.of(publisher()), article.pressContacts().stream().map(this::contact));
    }

    private Obj publisher() {
        OrganizationProfile organization = publication.content().organization();
        var website = organization.websites().get(language);
        return new Obj()
                .put("name", organization.name().in(language).orElse(null))
                .put("role", Terms.PUBLISHER)
                .put("literal", organization.id())
                .put("contactInfo", Stream.of(website == null ? null : channel(Terms.WEB, website.toString())));
    }

    private Obj contact(PressContact contact) {
        List<@Nullable Obj> ways = new ArrayList<>();
        contact.emails().forEach(email -> ways.add(channel(Terms.EMAIL, email)));
        contact.phones().forEach(phone -> ways.add(channel(type(phone), number(phone))));
        ways.add(dutyStation(contact));
        return new Obj()
                .put("name", contact.name().in(language).orElse(null))
                .put("role", Terms.CONTACT)
                .put("literal", contact.id())
                .put("contactInfo", ways);
    }

    private @Nullable Obj dutyStation(PressContact contact) {
        String city = contact.dutyStation() == null
                ? null
                : contact.dutyStation().in(language).orElse(null);
        if (city == null && contact.country() == null) {
            return null;
        }
        var address = new Obj().put("locality", city).put("country", contact.country());
        return new Obj().put("type", Terms.DUTY_STATION).put("address", address);
    }

    private static Obj channel(String type, String value) {
        return new Obj().put("type", type).put("value", value);
    }

    private static String type(PhoneNumber phone) {
        return phone.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String number(PhoneNumber phone) {
        return phone.number() + (phone.extension() == null ? "" : EXTENSION + phone.extension());
    }
}
