package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.organization.Account;
import io.github.orgcontent.organization.Affiliation;
import io.github.orgcontent.organization.Identifier;
import io.github.orgcontent.organization.OrganizationProfile;
import java.net.URI;
import java.util.Map;

/** Writes the details of an organization: links, policies, kind, history, languages, websites, accounts and identifiers. */
record OrganizationDetailsWriter(OrganizationProfile profile) {
    private static final Map<String, String> REGISTER_URLS = Map.of(
            "gnd", "https://d-nb.info/gnd/",
            "isni", "https://isni.org/isni/",
            "ror", "https://ror.org/",
            "viaf", "https://viaf.org/viaf/",
            "wikidata", "https://www.wikidata.org/wiki/");

    void add(ElementBuilder main) {
        if (!profile.links().isEmpty()) {
            HtmlMetadataSection.addLinks(ArticleWriter.section(main, Label.LINKS), profile.links());
        }
        if (!profile.policies().isEmpty()) {
            HtmlMetadataSection.addLinks(ArticleWriter.section(main, Label.POLICIES), profile.policies());
        }
        ElementBuilder section = ArticleWriter.section(main, Label.DETAILS).set("class", "details");
        var rows = DescriptionListWriter.in(section);
        rows.add(Label.KIND).inline(profile.kind());
        addHistory(rows);
        rows.addEach(Label.LANGUAGES, profile.languages(), CodeNameWriter::addLanguage);
        rows.addEach(Label.WEBSITES, profile.websites().entrySet(), OrganizationDetailsWriter::addWebsite);
        rows.addEach(Label.ACCOUNTS, profile.accounts(), OrganizationDetailsWriter::addAccount);
        rows.addEach(Label.IDENTIFIERS, profile.identifiers(), OrganizationDetailsWriter::addIdentifier);
    }

    private void addHistory(DescriptionListWriter rows) {
        rows.addEach(Label.ALSO_KNOWN_AS, profile.alternateNames(), ElementBuilder::inline);
        if (profile.founded() != null) {
            TimeWriter.add(rows.add(Label.FOUNDED), profile.founded());
        }
        if (profile.dissolved() != null) {
            TimeWriter.add(rows.add(Label.DISSOLVED), profile.dissolved());
        }
        rows.addEach(Label.PART_OF, profile.partOf(), OrganizationDetailsWriter::addAffiliation);
        rows.addEach(Label.SUCCESSORS, profile.successors(), OrganizationDetailsWriter::addAffiliation);
    }

    /** Adds another organization, as a link if it has a URL, and the start of the relation. */
    static void addAffiliation(ElementBuilder item, Affiliation affiliation) {
        ElementBuilder name = affiliation.url() == null ? item : item.link(affiliation.url());
        name.inline(affiliation.name());
        if (affiliation.since() != null) {
            item.text(" · ").inline(Label.SINCE);
            TimeWriter.add(item.text(" "), affiliation.since());
        }
    }

    private static void addWebsite(ElementBuilder item, Map.Entry<LanguageTag, URI> website) {
        ElementBuilder link =
                item.link(website.getValue()).set("hreflang", website.getKey().toString());
        link.code("bdi", website.getValue().toString());
        CodeNameWriter.addLanguage(item.text(" · "), website.getKey());
    }

    private static void addAccount(ElementBuilder item, Account account) {
        item.code("bdi", account.service());
        ElementBuilder link = item.text(": ").link(account.url()).set("rel", "me");
        link.code("bdi", account.handle() == null ? account.url().toString() : account.handle());
        if (account.language() != null) {
            link.set("hreflang", account.language().toString());
            CodeNameWriter.addLanguage(item.text(" · "), account.language());
        }
    }

    private static void addIdentifier(ElementBuilder item, Identifier identifier) {
        item.code("bdi", identifier.scheme());
        String register = REGISTER_URLS.get(identifier.scheme());
        item.text(": ");
        ElementBuilder parent = register == null ? item : item.link(URI.create(register + identifier.value()));
        parent.code("bdi", identifier.value());
    }
}
