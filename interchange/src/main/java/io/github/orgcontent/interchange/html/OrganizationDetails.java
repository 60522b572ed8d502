package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.organization.Account;
import io.github.orgcontent.organization.Affiliation;
import io.github.orgcontent.organization.Identifier;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.text.LanguageTag;
import java.net.URI;
import java.util.Map;

/** What else is to be said of an organization: names, dates, websites, identifiers. */
record OrganizationDetails(OrganizationProfile profile) {
    // Where a known identifier leads to.
    private static final Map<String, String> REGISTERS = Map.of(
            "gnd", "https://d-nb.info/gnd/",
            "isni", "https://isni.org/isni/",
            "ror", "https://ror.org/",
            "viaf", "https://viaf.org/viaf/",
            "wikidata", "https://www.wikidata.org/wiki/");

    void add(Part main) {
        if (!profile.links().isEmpty()) {
            Facts.addLinks(ArticleContent.section(main, Word.LINKS), profile.links());
        }
        if (!profile.policies().isEmpty()) {
            Facts.addLinks(ArticleContent.section(main, Word.POLICIES), profile.policies());
        }
        Part section = ArticleContent.section(main, Word.DETAILS).set("class", "details");
        var rows = Rows.in(section);
        rows.add(Word.KIND).inline(profile.kind());
        addHistory(rows);
        rows.addEach(Word.LANGUAGES, profile.languages(), Regions::addLanguage);
        rows.addEach(Word.WEBSITES, profile.websites().entrySet(), OrganizationDetails::addWebsite);
        rows.addEach(Word.ACCOUNTS, profile.accounts(), OrganizationDetails::addAccount);
        rows.addEach(Word.IDENTIFIERS, profile.identifiers(), OrganizationDetails::addIdentifier);
    }

    private void addHistory(Rows rows) {
        rows.addEach(Word.ALSO_KNOWN_AS, profile.alternateNames(), Part::inline);
        if (profile.founded() != null) {
            Times.add(rows.add(Word.FOUNDED), profile.founded());
        }
        if (profile.dissolved() != null) {
            Times.add(rows.add(Word.DISSOLVED), profile.dissolved());
        }
        rows.addEach(Word.PART_OF, profile.partOf(), OrganizationDetails::addAffiliation);
    }

    private static void addAffiliation(Part item, Affiliation affiliation) {
        Part name = affiliation.url() == null ? item : item.link(affiliation.url());
        name.inline(affiliation.name());
        if (affiliation.since() != null) {
            item.text(" · ").inline(Word.SINCE);
            Times.add(item.text(" "), affiliation.since());
        }
    }

    private static void addWebsite(Part item, Map.Entry<LanguageTag, URI> website) {
        Part link =
                item.link(website.getValue()).set("hreflang", website.getKey().toString());
        link.code("bdi", website.getValue().toString());
        Regions.addLanguage(item.text(" · "), website.getKey());
    }

    private static void addAccount(Part item, Account account) {
        item.code("bdi", account.service());
        Part link = item.text(": ").link(account.url()).set("rel", "me");
        link.code("bdi", account.handle() == null ? account.url().toString() : account.handle());
        if (account.language() != null) {
            link.set("hreflang", account.language().toString());
            Regions.addLanguage(item.text(" · "), account.language());
        }
    }

    private static void addIdentifier(Part item, Identifier identifier) {
        item.code("bdi", identifier.scheme());
        String register = REGISTERS.get(identifier.scheme());
        item.text(": ");
        Part place = register == null ? item : item.link(URI.create(register + identifier.value()));
        place.code("bdi", identifier.value());
    }
}
