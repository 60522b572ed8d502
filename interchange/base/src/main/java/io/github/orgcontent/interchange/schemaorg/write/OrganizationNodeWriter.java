package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.schemaorg.terms.IdentifierUrls;
import io.github.orgcontent.interchange.schemaorg.terms.SchemaOrgTerms;
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

/** Writes the organization of the content as an Organization, with its offices and affiliations. */
final class OrganizationNodeWriter {
    static final String POINTER = "/organization";
    private final WriteContext context;
    private final OrganizationProfile organization;

    OrganizationNodeWriter(WriteContext context, OrganizationProfile organization) {
        this.context = context;
        this.organization = organization;
    }

    static String id(WriteContext context) {
        return context.ids().of("organization");
    }

    /** The properties of the publisher of an article. */
    NodeBuilder publisher() {
        return named().node("logo", MediaNodeWriter.image(context, organization.logo()));
    }

    private NodeBuilder named() {
        NodeBuilder node = context.node(SchemaOrgTerms.type(organization.kind()))
                .id(id(context))
                .text("name", organization.name());
        context.languageMode().choose(organization.websites()).values().stream()
                .distinct()
                .forEach(site -> node.plain("url", site));
        return node;
    }

    /** All properties. */
    NodeBuilder full(OrganizationContent content) {
        NodeBuilder node = named().plain(
                        "additionalType", SchemaOrgTerms.kinds().get(organization.kind()))
                .plain("identifier", organization.id());
        organization.identifiers().forEach(identifier -> node.node("identifier", identifier(identifier)));
        if (organization.acronym() != null) {
            node.node("identifier", acronym(organization.acronym()));
        }
        node.text("alternateName", organization.acronym());
        organization.alternateNames().forEach(name -> node.text("alternateName", name));
        if (context.languageMode().resolver() == null && !isUnambiguous(organization.alternateNames())) {
            context.lose(
                    POINTER + "/alternateNames",
                    "alternateNames",
                    "schema.org cannot represent which alternate names are translations of each other");
        }
        node.text("slogan", organization.slogan())
                .text("description", organization.summary())
                .plain("foundingDate", organization.founded())
                .plain("dissolutionDate", organization.dissolved())
                .nodes(
                        "memberOf",
                        organization.partOf().stream()
                                .map(other -> affiliation(context, other))
                                .toList())
                .nodes("subOrganization", OfficeNodeWriter.of(context, organization.offices(), POINTER + "/offices"))
                .plains("knowsLanguage", organization.languages())
                .node("logo", MediaNodeWriter.image(context, organization.logo()))
                .nodes("publishingPrinciples", links("CreativeWork", organization.policies()))
                .nodes("member", PersonNodeWriter.of(context, organization.people()))
                .nodes("contactPoint", ContactNodeWriter.press(context, content.pressContacts(), "/pressContacts"))
                .nodes("subjectOf", pages());
        return node.plains("sameAs", sameAs());
    }

    // The texts of each name are in the order of their tags, so a tag that breaks the order begins the next name.
    private static boolean isUnambiguous(List<LocalizedText> names) {
        for (int i = 1; i < names.size(); i++) {
            LanguageTag last = names.get(i - 1).toMap().lastKey();
            if (last.compareTo(names.get(i).toMap().firstKey()) < 0) {
                return false;
            }
        }
        return true;
    }

    private NodeBuilder identifier(Identifier identifier) {
        return context.node("PropertyValue")
                .plain("propertyID", identifier.scheme())
                .plain("value", identifier.value());
    }

    // The acronym is an alternateName as well; the propertyID identifies it as the acronym.
    private NodeBuilder acronym(LocalizedText acronym) {
        return context.node("PropertyValue")
                .plain("propertyID", SchemaOrgTerms.ACRONYM)
                .text("value", acronym);
    }

    private List<String> sameAs() {
        return Stream.concat(
                        organization.identifiers().stream().flatMap(IdentifierUrls::address),
                        organization.accounts().stream()
                                .map(account -> account.url().toString()))
                .distinct()
                .toList();
    }

    /** The other organization of an affiliation. */
    static NodeBuilder affiliation(WriteContext context, Affiliation affiliation) {
        return context.node("Organization").text("name", affiliation.name()).plain("url", affiliation.url());
    }

    private List<NodeBuilder> pages() {
        var pages = new ArrayList<NodeBuilder>();
        NodeBuilder about = new PageNodeWriter(context, "AboutPage")
                .page(organization.about(), POINTER + "/about", organization.keyFigures(), organization.links())
                .orNullIfEmpty();
        if (about != null) {
            pages.add(about);
        }
        if (organization.boilerplate() != null) {
            pages.add(new PageNodeWriter(context, "CreativeWork")
                    .part("boilerplate", organization.boilerplate(), POINTER + "/boilerplate"));
        }
        context.languageMode()
                .choose(organization.websites())
                .forEach((language, url) -> pages.add(site(language, url)));
        organization.accounts().forEach(account -> pages.add(profile(account)));
        return pages;
    }

    private NodeBuilder site(LanguageTag language, URI url) {
        return context.node("WebSite").plain("url", url).plain("inLanguage", language);
    }

    private NodeBuilder profile(Account account) {
        return context.node("ProfilePage")
                .plain("url", account.url())
                .plain("inLanguage", account.language())
                .node(
                        "identifier",
                        context.node("PropertyValue")
                                .plain("propertyID", account.service())
                                .plain("value", account.handle()));
    }

    private List<NodeBuilder> links(String type, List<Link> links) {
        return PageNodeWriter.links(context, type, links);
    }
}
