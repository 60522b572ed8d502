package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.schemaorg.terms.IdentifierUrls;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.organization.Account;
import io.github.orgcontent.organization.Affiliation;
import io.github.orgcontent.organization.Identifier;
import io.github.orgcontent.organization.Link;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Organization: the one that speaks, its offices and what it belongs to. */
public final class OrganizationNodeWriter {
    /** What an acronym is told by; no scheme of the model has a capital letter. */
    public static final String ACRONYM = "Acronym";

    static final String POINTER = "/organization";
    private final WriteContext scope;
    private final OrganizationProfile organization;

    OrganizationNodeWriter(WriteContext scope, OrganizationProfile organization) {
        this.scope = scope;
        this.organization = organization;
    }

    static String id(WriteContext scope) {
        return scope.ids().of("organization");
    }

    /** As much as one wants to know of a publisher. */
    NodeBuilder brief() {
        return named().item("logo", MediaNodeWriter.image(scope, organization.logo()));
    }

    private NodeBuilder named() {
        NodeBuilder item = scope.item(TermNodeWriter.type(organization.kind()))
                .id(id(scope))
                .text("name", organization.name());
        scope.tongue().choose(organization.websites()).values().stream()
                .distinct()
                .forEach(site -> item.plain("url", site));
        return item;
    }

    /** Everything. */
    NodeBuilder whole(OrganizationContent content) {
        NodeBuilder item = named().plain("additionalType", TermNodeWriter.KINDS.get(organization.kind()))
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
                .items("subOrganization", OfficeNodeWriter.of(scope, organization.offices(), POINTER + "/offices"))
                .plains("knowsLanguage", organization.languages())
                .item("logo", MediaNodeWriter.image(scope, organization.logo()))
                .items("publishingPrinciples", links("CreativeWork", organization.policies()))
                .items("contactPoint", ContactNodeWriter.press(scope, content.pressContacts(), "/pressContacts"))
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

    private NodeBuilder identifier(Identifier identifier) {
        return scope.item("PropertyValue")
                .plain("propertyID", identifier.scheme())
                .plain("value", identifier.value());
    }

    // Among the alternate names, too; here it says what it is.
    private NodeBuilder acronym(LocalizedText acronym) {
        return scope.item("PropertyValue").plain("propertyID", ACRONYM).text("value", acronym);
    }

    private List<String> sameAs() {
        return Stream.concat(
                        organization.identifiers().stream().flatMap(IdentifierUrls::address),
                        organization.accounts().stream()
                                .map(account -> account.url().toString()))
                .distinct()
                .toList();
    }

    private NodeBuilder affiliation(Affiliation affiliation) {
        return scope.item("Organization").text("name", affiliation.name()).plain("url", affiliation.url());
    }

    private List<NodeBuilder> pages() {
        var pages = new ArrayList<NodeBuilder>();
        NodeBuilder about = new PageNodeWriter(scope, "AboutPage")
                .page(organization.about(), POINTER + "/about", organization.keyFigures(), organization.links())
                .unlessBare();
        if (about != null) {
            pages.add(about);
        }
        if (organization.boilerplate() != null) {
            pages.add(new PageNodeWriter(scope, "CreativeWork")
                    .part("boilerplate", organization.boilerplate(), POINTER + "/boilerplate"));
        }
        scope.tongue().choose(organization.websites()).forEach((language, url) -> pages.add(site(language, url)));
        organization.accounts().forEach(account -> pages.add(profile(account)));
        return pages;
    }

    private NodeBuilder site(LanguageTag language, URI url) {
        return scope.item("WebSite").plain("url", url).plain("inLanguage", language);
    }

    private NodeBuilder profile(Account account) {
        return scope.item("ProfilePage")
                .plain("url", account.url())
                .plain("inLanguage", account.language())
                .item(
                        "identifier",
                        scope.item("PropertyValue")
                                .plain("propertyID", account.service())
                                .plain("value", account.handle()));
    }

    private List<NodeBuilder> links(String type, List<Link> links) {
        return PageNodeWriter.links(scope, type, links);
    }
}
