package io.github.orgcontent.interchange.vcard;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.vcard.write.VCardWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.validation.InvalidContentException;

/**
 * Press contacts, people, offices and the organization as vCard 4.0 (RFC 6350, with RFC 6868, RFC 8605 and RFC 9554), or 3.0
 * (RFC 2426) for telephones and mail programs that read no 4.0, one {@code text/vcard} stream in UTF-8 with lines of at most 75 octets that end with CR LF.
 *
 * <p>The order of the cards: the organization and each of its offices ({@code KIND:org}), the people and the press contacts of the
 * organization, then those of the articles ({@code KIND:individual}, which is a person or another single entity). Equal
 * contacts have one card, however many articles have them. {@code UID} is a UUID computed from the ids, and stable as long
 * as these are; for a contact that only articles have, the id of the oldest of these articles is included.
 *
 * <p>The model does not divide a name into parts, so that the whole name is the first component of {@code N}. A country has a
 * code and no name, and the code is in the parameter {@code CC}. {@code FN} of a press contact without a name is its role, or else its organization. All properties of a press contact are carried, except the country of dialled digits: these are a text in {@code TEL}. A press contact of the organization
 * without an organization of its own gets the name of the organization.
 *
 * <p>Requires the library ez-vcard and its dependency FreeMarker; neither jsoup nor Jackson 2.
 */
public final class VCard {
    private VCard() {}

    /**
     * Writes all cards of a content in all languages.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @see #write(Publication)
     */
    public static Export<String> write(OrganizationContent content) {
        return write(Publication.of(content));
    }

    /**
     * Writes all cards, with each text in each language: one property for each language, with {@code LANGUAGE} and a
     * common {@code ALTID}; the default language comes first.
     */
    public static Export<String> write(Publication publication) {
        return VCardWriter.inAll(publication).all();
    }

    /**
     * Writes all cards of a content in one language.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @see #write(Publication, LanguageTag)
     */
    public static Export<String> write(OrganizationContent content, LanguageTag language) {
        return write(Publication.of(content), language);
    }

    /**
     * Writes all cards, with each text in one language, for programs without support of {@code ALTID}: in the preferred
     * one, or in the best match, and then with {@code LANGUAGE}.
     */
    public static Export<String> write(Publication publication, LanguageTag language) {
        return VCardWriter.in(publication, language).all();
    }

    /**
     * Writes the card of one press contact of a content in all languages.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @throws IllegalArgumentException if the contact is not part of the content
     * @see #write(Publication, PressContact)
     */
    public static Export<String> write(OrganizationContent content, PressContact contact) {
        return write(Publication.of(content), contact);
    }

    /**
     * Writes the card of one press contact, equal to the one among {@linkplain #write(Publication) all cards}.
     *
     * @param contact a press contact of the organization or of an article
     * @throws IllegalArgumentException if the contact is not part of the publication
     */
    public static Export<String> write(Publication publication, PressContact contact) {
        return VCardWriter.inAll(publication).one(contact);
    }

    /**
     * Writes the card of one press contact of a content in one language.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @throws IllegalArgumentException if the contact is not part of the content
     * @see #write(Publication, PressContact, LanguageTag)
     */
    public static Export<String> write(OrganizationContent content, PressContact contact, LanguageTag language) {
        return write(Publication.of(content), contact, language);
    }

    /**
     * Writes the card of one press contact in one language, equal to the one among
     * {@linkplain #write(Publication, LanguageTag) all cards in this language}.
     *
     * @param contact a press contact of the organization or of an article
     * @throws IllegalArgumentException if the contact is not part of the publication
     */
    public static Export<String> write(Publication publication, PressContact contact, LanguageTag language) {
        return VCardWriter.in(publication, language).one(contact);
    }

    /**
     * Writes all cards of a content in one language as vCard 3.0.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @see #writeVersion3(Publication, LanguageTag)
     */
    public static Export<String> writeVersion3(OrganizationContent content, LanguageTag language) {
        return writeVersion3(Publication.of(content), language);
    }

    /**
     * Writes all cards in one language as vCard 3.0 (RFC 2426), which has no cards in several languages. Each text is in the
     * preferred language, or in the best match, and then with {@code LANGUAGE}. {@code TEL} is a text such as
     * {@code +4312345670}, {@code ADR} has the name of the country, and an account is a {@code URL}. Version 3.0 has no kind of
     * card and no languages of a contact.
     */
    public static Export<String> writeVersion3(Publication publication, LanguageTag language) {
        return VCardWriter.inVersion3(publication, language).all();
    }

    /**
     * Writes the card of one press contact of a content in one language as vCard 3.0.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     * @throws IllegalArgumentException if the contact is not part of the content
     * @see #writeVersion3(Publication, PressContact, LanguageTag)
     */
    public static Export<String> writeVersion3(
            OrganizationContent content, PressContact contact, LanguageTag language) {
        return writeVersion3(Publication.of(content), contact, language);
    }

    /**
     * Writes the card of one press contact in one language as vCard 3.0, equal to the one among
     * {@linkplain #writeVersion3(Publication, LanguageTag) all cards in this language}.
     *
     * @param contact a press contact of the organization or of an article
     * @throws IllegalArgumentException if the contact is not part of the publication
     */
    public static Export<String> writeVersion3(Publication publication, PressContact contact, LanguageTag language) {
        return VCardWriter.inVersion3(publication, language).one(contact);
    }
}
