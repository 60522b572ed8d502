package io.github.orgcontent.interchange.vcard;

import ezvcard.VCard;
import ezvcard.parameter.RelatedType;
import ezvcard.property.Kind;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.Related;
import ezvcard.property.Title;
import ezvcard.property.Url;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.publication.Names;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.Office;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The cards of a content. */
final class Cards {
    private final Publication publication;
    private final OrganizationProfile organization;
    private final Contacts contacts;
    private final Speech speech;
    private final Function<NewsArticle, Speech> speechOf;

    private Cards(Publication publication, Speech speech, Function<NewsArticle, Speech> speechOf) {
        this.publication = publication;
        this.organization = publication.content().organization();
        this.contacts = new Contacts(publication);
        this.speech = speech;
        this.speechOf = speechOf;
    }

    static Cards inAll(Publication publication) {
        Speech speech = Speech.inAll(publication.content().defaultLanguage());
        return new Cards(publication, speech, article -> speech);
    }

    static Cards in(Publication publication, LanguageTag language) {
        return new Cards(
                publication,
                Speech.in(publication.in(language)),
                article -> Speech.in(publication.in(language, article)));
    }

    Export<String> all() {
        List<Loss> losses = Losses.of(publication.content(), contacts.articlesInUids(), speech);
        return new Export<>(CardText.of(list()), losses);
    }

    Export<String> one(PressContact contact) {
        if (!contacts.contains(contact)) {
            throw new IllegalArgumentException("the press contact " + contact.id() + " is not part of the content");
        }
        return new Export<>(CardText.of(List.of(contact(contact))), List.of());
    }

    List<VCard> list() {
        var cards = new ArrayList<VCard>();
        cards.add(organization());
        organization.offices().forEach(office -> cards.add(office(office)));
        contacts.all().forEach(contact -> cards.add(contact(contact)));
        return cards;
    }

    private VCard organization() {
        var card = new Card(Kind.org(), Names.urn(organization.id()), organization.name(), speech);
        card.organization(organization.name(), null);
        card.each(Nickname.class, Cards::nickname, organization.acronym());
        organization.alternateNames().forEach(name -> card.each(Nickname.class, Cards::nickname, name));
        card.each(Note.class, Note::new, organization.summary());
        card.each(Url.class, url -> new Url(url.toString()), organization.websites());
        organization.accounts().forEach(account -> Channels.addTo(card, account));
        if (organization.logo() != null) {
            Channels.addTo(card, organization.logo());
        }
        Channels.addTo(card, organization.languages());
        publication.content().pressContacts().forEach(contact -> card.add(agent(contacts.uid(contact))));
        return card.toVCard();
    }

    private VCard office(Office office) {
        String uid = Names.urn(organization.id(), "offices", office.id());
        var card = new Card(Kind.org(), uid, office.name(), speech);
        card.organization(organization.name(), office.name());
        if (office.address() != null) {
            Place.of(office.address()).addTo(card, speech);
        }
        if (office.address() == null || !office.address().country().equals(office.country())) {
            Place.of(null, office.country()).addTo(card, speech);
        }
        Channels.addTo(card, office.phones(), office.emails(), office.timeZone());
        Channels.addTo(card, office.languages());
        return card.toVCard();
    }

    private VCard contact(PressContact contact) {
        Speech own = contacts.article(contact).map(speechOf).orElse(speech);
        var card = new Card(Kind.individual(), contacts.uid(contact), contact.name(), own);
        card.each(Title.class, Title::new, contact.role());
        if (contact.organization() != null) {
            card.organization(contact.organization(), null);
        } else if (contacts.isStanding(contact)) {
            card.organization(organization.name(), null);
        }
        Place.of(contact.dutyStation(), contact.country()).addTo(card, own);
        Channels.addTo(card, contact.phones(), contact.emails(), contact.timeZone());
        Channels.addTo(card, contact.languages());
        card.each(Note.class, Note::new, contact.hours());
        return card.toVCard();
    }

    private static Nickname nickname(String name) {
        var nickname = new Nickname();
        nickname.getValues().add(name);
        return nickname;
    }

    // RFC 6350 §6.6.6: who may act for the one whose card it is.
    private static Related agent(String uid) {
        var related = new Related(uid);
        related.getTypes().add(RelatedType.AGENT);
        return related;
    }
}
