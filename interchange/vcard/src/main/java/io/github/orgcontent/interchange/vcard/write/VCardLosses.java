package io.github.orgcontent.interchange.vcard.write;

import ezvcard.VCardVersion;
import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.loss.LossSorter;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.organization.PostalAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The losses of a content written as vCards. */
final class VCardLosses {
    private static final String CONTACTS = "pressContacts";
    private static final String NOT_FOR_CARDS = "a vCard contains only contact data";

    private static final String NO_LANGUAGES = "vCard 3.0 has no property for languages";

    private static final UnsupportedProperties OF_IMAGE = UnsupportedProperties.allBut(
            "vCard has properties only for the URL and the media type of an image", "/type", "/url", "/mediaType");

    private static final UnsupportedProperties OF_OFFICE = UnsupportedProperties.allBut(
                    NOT_FOR_CARDS,
                    "/id",
                    "/name",
                    "/country",
                    "/address",
                    "/timeZone",
                    "/languages",
                    "/phones",
                    "/emails")
            .and("vCard has no property for the kind of an office", "/kind")
            .and("vCard has no property for the time of an office", "/since");

    private static final UnsupportedProperties OF_PERSON = UnsupportedProperties.allBut(
                    NOT_FOR_CARDS, "/id", "/name", "/role", "/summary", "/image", "/url")
            .and("vCard has no property for the time of a role", "/since", "/until")
            .and(OF_IMAGE.under("/image"));

    private static final UnsupportedProperties OF_ORGANIZATION = UnsupportedProperties.allBut(
                    NOT_FOR_CARDS,
                    "/id",
                    "/name",
                    "/acronym",
                    "/alternateNames",
                    "/summary",
                    "/offices",
                    "/websites",
                    "/accounts",
                    "/logo",
                    "/languages",
                    "/people")
            .and("vCard has no property for the kind of an organization", "/kind")
            .and("vCard has no property for the time of an organization", "/founded", "/dissolved")
            .and("vCard has no parent organization property", "/partOf")
            .and("vCard has no property for figures", "/keyFigures")
            .and("vCard has no property for identifiers of registers", "/identifiers")
            .and("vCard has no property for the type of a link", "/links", "/policies")
            .and(OF_IMAGE.under("/logo"))
            .and(OF_OFFICE.under("/offices/*"))
            .and(OF_PERSON.under("/people/*"));

    private static final UnsupportedProperties OF_ARTICLE = UnsupportedProperties.allBut(
                    NOT_FOR_CARDS, "/id", "/" + CONTACTS)
            .and(NOT_FOR_CARDS, article -> !article.has(CONTACTS), "");

    private static final UnsupportedProperties OF_CONTENT = UnsupportedProperties.allBut(
                    NOT_FOR_CARDS, "/schemaVersion", "/defaultLanguage", "/organization", "/news", "/" + CONTACTS)
            .and(OF_ORGANIZATION.under("/organization"))
            .and(OF_ARTICLE.under("/news/*"));

    private static final UnsupportedProperties IN_ONE_LANGUAGE =
            OF_CONTENT.and("cards in one language have no default language", "/defaultLanguage");

    private static final UnsupportedProperties IN_VERSION_3 = IN_ONE_LANGUAGE
            .and(NO_LANGUAGES, "/organization/languages", "/organization/offices/*/languages")
            .and(
                    "vCard 3.0 has no property for accounts; the URL is that of a page",
                    "/organization/accounts/*/service",
                    "/organization/accounts/*/handle",
                    "/organization/accounts/*/language")
            .and(
                    "vCard 3.0 has no media type for the URL of an image",
                    "/organization/logo/mediaType",
                    "/organization/people/*/image/mediaType")
            .and(NO_LANGUAGES, "/pressContacts/*/languages", "/news/*/pressContacts/*/languages");

    private VCardLosses() {}

    /** The losses of a press contact at a location of the content. */
    static List<Loss> of(PressContact contact, String pointer, VCardLanguages languages) {
        var losses = new ArrayList<Loss>(PhoneLosses.of(contact, pointer, languages));
        if (languages.version() == VCardVersion.V3_0 && !contact.languages().isEmpty()) {
            losses.add(new Loss(pointer + "/languages", "languages", NO_LANGUAGES));
        }
        return LossSorter.of(losses);
    }

    static List<Loss> of(OrganizationContent content, Set<String> articlesInUids, VCardLanguages languages) {
        var losses = new ArrayList<Loss>(PhoneLosses.of(content, languages));
        for (int i = 0; i < content.organization().offices().size(); i++) {
            PostalAddress address = content.organization().offices().get(i).address();
            if (address != null) {
                losses.addAll(ofAddress(address, "/organization/offices/" + i + "/address", languages));
            }
        }
        for (int i = 0; i < content.news().size(); i++) {
            NewsArticle article = content.news().get(i);
            if (!article.pressContacts().isEmpty() && !articlesInUids.contains(article.id())) {
                losses.add(new Loss("/news/" + i + "/id", "id", NOT_FOR_CARDS));
            }
        }
        return carriedBy(languages).in(content, "", losses);
    }

    private static UnsupportedProperties carriedBy(VCardLanguages languages) {
        if (languages.version() == VCardVersion.V3_0) {
            return IN_VERSION_3;
        }
        return languages.isSingle() ? IN_ONE_LANGUAGE : OF_CONTENT;
    }

    private static List<Loss> ofAddress(PostalAddress address, String pointer, VCardLanguages languages) {
        return VCardAddress.of(address).missing(languages).stream()
                .map(part -> new Loss(
                        pointer + part,
                        part.substring(1),
                        "an ADR property has one language, and this text does not exist in it"))
                .toList();
    }
}
