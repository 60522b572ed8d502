package io.github.orgcontent.interchange.vcard;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.vcard.write.VCardWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.validation.InvalidContentException;

/**
 * Press contacts, offices and the organization as vCard 4.0 (RFC 6350, with RFC 6868, RFC 8605 and RFC 9554), one
 * {@code text/vcard} stream in UTF-8 with lines of at most 75 octets that end with CR LF.
 *
 * <p>The cards come in this order: the organization and each of its offices ({@code KIND:org}), the standing press
 * office, then the contacts of the articles ({@code KIND:individual}, which is a person or another single entity). A
 * contact that is the same in all that is said of it has one card, however many articles name it. {@code UID} is a
 * UUID made of the ids; it stays the same whatever else changes. For a contact that only articles name, the id of the
 * oldest of them is among these ids.
 *
 * <p>A name has no parts in the model, so that there is no {@code N}; a country has a code and no name, which is in
 * the parameter {@code CC}. Of a press contact everything is carried. Of the standing press office, who names no
 * organization belongs to that of the content.
 *
 * <p>Needs the library ez-vcard and, as that does, FreeMarker; neither jsoup nor Jackson 2.
 */
public final class VCard {
    private VCard() {}

    /**
     * All cards, with each text in each language: one property for each, with {@code LANGUAGE}, which share an
     * {@code ALTID}; the default language comes first.
     *
     * @throws InvalidContentException if the content is not valid
     */
    public static Export<String> write(OrganizationContent content) {
        return VCardWriter.inAll(Publication.of(content)).all();
    }

    /**
     * All cards, with each text in one language, for programs that do not know {@code ALTID}: in the wanted one, or in
     * the best that there is, and then with {@code LANGUAGE}.
     *
     * @throws InvalidContentException if the content is not valid
     */
    public static Export<String> write(OrganizationContent content, LanguageTag language) {
        return VCardWriter.in(Publication.of(content), language).all();
    }

    /**
     * The card of one contact, as it is among {@linkplain #write(OrganizationContent) all cards}.
     *
     * @param contact one of the standing press office or of an article
     * @throws InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the contact is not part of the content
     */
    public static Export<String> write(OrganizationContent content, PressContact contact) {
        return VCardWriter.inAll(Publication.of(content)).one(contact);
    }

    /**
     * The card of one contact in one language, as it is among {@linkplain #write(OrganizationContent, LanguageTag) all
     * cards in this language}.
     *
     * @param contact one of the standing press office or of an article
     * @throws InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the contact is not part of the content
     */
    public static Export<String> write(OrganizationContent content, PressContact contact, LanguageTag language) {
        return VCardWriter.in(Publication.of(content), language).one(contact);
    }
}
