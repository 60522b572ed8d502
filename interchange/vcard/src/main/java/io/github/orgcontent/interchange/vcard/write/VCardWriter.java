package io.github.orgcontent.interchange.vcard.write;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.RelatedType;
import ezvcard.property.Kind;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Related;
import ezvcard.property.Title;
import ezvcard.property.Url;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.PersonNames;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.interchange.publication.UuidUrns;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.Office;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.organization.Person;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the cards of a content. */
public final class VCardWriter {
    private final Publication publication;
    private final OrganizationProfile organization;
    private final DistinctContacts contacts;
    private final VCardLanguages languages;
    private final Function<NewsArticle, VCardLanguages> languagesOf;

    private VCardWriter(
            Publication publication, VCardLanguages languages, Function<NewsArticle, VCardLanguages> languagesOf) {
        this.publication = publication;
        this.organization = publication.content().organization();
        this.contacts = new DistinctContacts(publication);
        this.languages = languages;
        this.languagesOf = languagesOf;
    }

    public static VCardWriter inAll(Publication publication) {
        VCardLanguages languages = VCardLanguages.inAll(publication.content().defaultLanguage());
        return new VCardWriter(publication, languages, article -> languages);
    }

    public static VCardWriter in(Publication publication, LanguageTag language) {
        return in(VCardVersion.V4_0, publication, language);
    }

    /** A writer of cards in the version 3.0 (RFC 2426), which have one language only. */
    public static VCardWriter inVersion3(Publication publication, LanguageTag language) {
        return in(VCardVersion.V3_0, publication, language);
    }

    private static VCardWriter in(VCardVersion version, Publication publication, LanguageTag language) {
        return new VCardWriter(
                publication,
                VCardLanguages.in(version, TextResolver.of(publication, language)),
                article -> VCardLanguages.in(version, TextResolver.of(publication, language, article)));
    }

    public Export<String> all() {
        List<Loss> losses = VCardLosses.of(publication.content(), contacts.articlesInUids(), languages);
        return new Export<>(VCardPrinter.of(list(), languages.version()), losses);
    }

    public Export<String> one(PressContact contact) {
        if (!contacts.contains(contact)) {
            throw new IllegalArgumentException("the press contact " + contact.id() + " is not part of the content");
        }
        List<Loss> losses = VCardLosses.of(contact, contacts.pointer(contact), languages);
        return new Export<>(VCardPrinter.of(List.of(contact(contact)), languages.version()), losses);
    }

    public List<VCard> list() {
        var cards = new ArrayList<VCard>();
        cards.add(organization());
        organization.offices().forEach(office -> cards.add(office(office)));
        organization.people().forEach(person -> cards.add(person(person)));
        contacts.all().forEach(contact -> cards.add(contact(contact)));
        return cards;
    }

    private VCard organization() {
        var card = new VCardBuilder(Kind.org(), UuidUrns.urn(organization.id()), organization.name(), languages);
        card.organization(organization.name(), null);
        card.each(Nickname.class, VCardWriter::nickname, organization.acronym());
        organization.alternateNames().forEach(name -> card.each(Nickname.class, VCardWriter::nickname, name));
        card.each(Note.class, Note::new, organization.summary());
        card.each(Url.class, url -> new Url(url.toString()), organization.websites());
        organization.accounts().forEach(account -> ChannelWriter.addTo(card, account));
        if (organization.logo() != null) {
            ChannelWriter.addTo(card, organization.logo());
        }
        ChannelWriter.addTo(card, organization.languages());
        publication.content().pressContacts().forEach(contact -> card.add(agent(contacts.uid(contact))));
        return card.toVCard();
    }

    private VCard office(Office office) {
        String uid = UuidUrns.urn(organization.id(), "offices", office.id());
        var card = new VCardBuilder(Kind.org(), uid, office.name(), languages);
        card.organization(organization.name(), office.name());
        if (office.address() != null) {
            VCardAddress.of(office.address()).addTo(card, languages);
        }
        if (office.address() == null || !office.address().country().equals(office.country())) {
            VCardAddress.of(null, office.country()).addTo(card, languages);
        }
        ChannelWriter.addTo(card, office.phones(), office.emails(), office.timeZone());
        ChannelWriter.addTo(card, office.languages());
        return card.toVCard();
    }

    private VCard person(Person person) {
        String uid = UuidUrns.urn(organization.id(), "people", person.id());
        var card = new VCardBuilder(Kind.individual(), uid, person.name(), languages);
        card.each(Title.class, Title::new, person.role());
        card.organization(organization.name(), null);
        card.each(Note.class, Note::new, person.summary());
        if (person.url() != null) {
            card.add(new Url(person.url().toString()));
        }
        if (person.image() != null) {
            ChannelWriter.addPhotoTo(card, person.image());
        }
        return card.toVCard();
    }

    private VCard contact(PressContact contact) {
        VCardLanguages contactLanguages =
                contacts.article(contact).map(languagesOf).orElse(languages);
        LocalizedText name = PersonNames.of(contact).get(0); // FN is required (RFC 6350 §6.2.1)
        var card = new VCardBuilder(Kind.individual(), contacts.uid(contact), name, contactLanguages);
        card.each(Title.class, Title::new, contact.role());
        if (contact.organization() != null) {
            card.organization(contact.organization(), null);
        } else if (contacts.isOfOrganization(contact)) {
            card.organization(organization.name(), null);
        }
        VCardAddress.of(contact.dutyStation(), contact.country()).addTo(card, contactLanguages);
        ChannelWriter.addTo(card, contact.phones(), contact.emails(), contact.timeZone());
        ChannelWriter.addTo(card, contact.languages());
        card.each(Note.class, Note::new, contact.hoursAvailable());
        return card.toVCard();
    }

    private static Nickname nickname(String name) {
        var nickname = new Nickname();
        nickname.getValues().add(name);
        return nickname;
    }

    // RFC 6350 §6.6.6: an agent may act on behalf of the entity of the card.
    private static Related agent(String uid) {
        var related = new Related(uid);
        related.getTypes().add(RelatedType.AGENT);
        return related;
    }
}
