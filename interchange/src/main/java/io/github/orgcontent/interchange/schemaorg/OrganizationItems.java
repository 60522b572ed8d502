package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.organization.Account;
import io.github.orgcontent.organization.Affiliation;
import io.github.orgcontent.organization.Identifier;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Organization: the one that speaks, its offices and what it belongs to. */
final class OrganizationItems {
    /** What an acronym is told by; no scheme of the model has a capital letter. */
    static final String ACRONYM = "Acronym";

    static final String POINTER = "/organization";
    private final Scope scope;
    private final OrganizationProfile organization;

    OrganizationItems(Scope scope, OrganizationProfile organization) {
        this.scope = scope;
        this.organization = organization;
    }

    static String id(Scope scope) {
        return scope.ids().of("organization");
    }

    /** As much as one wants to know of a publisher. */
    Item brief() {
        return named().item("logo", MediaItems.image(scope, organization.logo()));
    }

    private Item named() {
        Item item = scope.item(Terms.type(organization.kind())).id(id(scope)).text("name", organization.name());
        scope.tongue().choose(organization.websites()).values().stream()
                .distinct()
                .forEach(site -> item.plain("url", site));
        return item;
    }

    /** Everything. */
    Item whole(OrganizationContent content) {
        Item item = named().plain("additionalType", Terms.KINDS.get(organization.kind()))
                .plain("identifier", organization.id());
        organization.identifiers().forEach(identifier -> item.item("identifier", identifier(identifier)));
        if (organization.acronym() != null) {
            item.item("identifier", acronym(organization.acronym()));
        }
        item.text("alternateName", organization.acronym());
        organization.alternateNames().forEach(name -> item.text("alternateName", name));
        if (scope.tongue().wording() == null && !isTold(organization.alternateNames())) {
            scope.lose(
                    POINTER + "/alternateNames",
                    "alternateNames",
                    "schema.org does not say which of several alternate names are the same in other languages");
        }
        item.text("slogan", organization.slogan())
                .text("description", organization.summary())
                .plain("foundingDate", organization.founded())
                .plain("dissolutionDate", organization.dissolved())
                .items(
                        "memberOf",
                        organization.partOf().stream().map(this::affiliation).toList())
                .items("subOrganization", OfficeItems.of(scope, organization.offices(), POINTER + "/offices"))
                .plains("knowsLanguage", organization.languages())
                .item("logo", MediaItems.image(scope, organization.logo()))
                .items("publishingPrinciples", links("CreativeWork", organization.policies()))
                .items("contactPoint", ContactItems.press(scope, content.pressContacts(), "/pressContacts"))
                .items("subjectOf", pages());
        return item.plains("sameAs", sameAs());
    }

    // The languages of each name come in the order of their tags, so the next name begins where that order is broken.
    private static boolean isTold(List<LocalizedText> names) {
        for (int i = 1; i < names.size(); i++) {
            LanguageTag last = names.get(i - 1).toMap().lastKey();
            if (last.compareTo(names.get(i).toMap().firstKey()) < 0) {
                return false;
            }
        }
        return true;
    }

    private Item identifier(Identifier identifier) {
        return scope.item("PropertyValue")
                .plain("propertyID", identifier.scheme())
                .plain("value", identifier.value());
    }

    // Among the alternate names, too; here it says what it is.
    private Item acronym(LocalizedText acronym) {
        return scope.item("PropertyValue").plain("propertyID", ACRONYM).text("value", acronym);
    }

    private List<String> sameAs() {
        return Stream.concat(
                        organization.identifiers().stream().flatMap(Registers::address),
                        organization.accounts().stream()
                                .map(account -> account.url().toString()))
                .distinct()
                .toList();
    }

    private Item affiliation(Affiliation affiliation) {
        return scope.item("Organization").text("name", affiliation.name()).plain("url", affiliation.url());
    }

    private List<Item> pages() {
        var pages = new ArrayList<Item>();
        Item about = new PageItems(scope, "AboutPage")
                .page(organization.about(), POINTER + "/about", organization.keyFigures(), organization.links())
                .unlessBare();
        if (about != null) {
            pages.add(about);
        }
        if (organization.boilerplate() != null) {
            pages.add(new PageItems(scope, "CreativeWork")
                    .part("boilerplate", organization.boilerplate(), POINTER + "/boilerplate"));
        }
        scope.tongue().choose(organization.websites()).forEach((language, url) -> pages.add(site(language, url)));
        organization.accounts().forEach(account -> pages.add(profile(account)));
        return pages;
    }

    private Item site(LanguageTag language, URI url) {
        return scope.item("WebSite").plain("url", url).plain("inLanguage", language);
    }

    private Item profile(Account account) {
        return scope.item("ProfilePage")
                .plain("url", account.url())
                .plain("inLanguage", account.language())
                .item(
                        "identifier",
                        scope.item("PropertyValue")
                                .plain("propertyID", account.service())
                                .plain("value", account.handle()));
    }

    private List<Item> links(String type, List<Link> links) {
        return PageItems.links(scope, type, links);
    }
}
