package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.publication.LocalizedUrls;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.interchange.schemaorg.SchemaOrg;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.richtext.LocalizedRichText;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the page of the organization. */
final class OrganizationPageWriter {
    private static final int BELOW_A_HEADING = 1;

    private final Publication publication;
    private final OrganizationContent content;
    private final OrganizationProfile profile;
    private final WriteContext context;

    OrganizationPageWriter(Publication publication, LanguageTag language, SiteLinks links) {
        this.publication = publication;
        this.content = publication.content();
        this.profile = content.organization();
        this.context = WriteContext.of(TextResolver.of(publication, language), links);
    }

    Export<String> write() {
        var page = new PageSkeleton(context);
        writeHead(page.head());
        ElementBuilder banner = page.body().add("header");
        PageSkeleton.addName(banner.add("p").set("class", "site"), profile);
        PageSkeleton.addLanguages(
                banner,
                context.links().isEmpty() ? profile.websites() : context.links().organizations());
        ElementBuilder main = page.body().add("main").set("id", "organization--" + profile.id());
        writeIntroduction(main);
        writeSections(main);
        PageSkeleton.addFooter(page.body().add("footer"), profile);
        return new Export<>(page.html(), HtmlLosses.of(content, context));
    }

    private void writeHead(ElementBuilder headElement) {
        Localized<String> name = context.texts().of(profile.name());
        var head = new HeadWriter(headElement);
        head.begin(name);
        head.addDescription(profile.summary());
        head.addUrls(profile.websites(), defaultUrl());
        head.addSiteFiles();
        OpenGraphWriter graph = OpenGraphWriter.of(headElement, "website", name, profile.websites());
        graph.addText("og:description", profile.summary());
        graph.addImage(profile.logo());
        head.end(SchemaOrg.writeOrganization(publication, context.language()).value());
    }

    // The default language is in the page only as the language of this URL.
    private Optional<URI> defaultUrl() {
        Optional<URI> url = LocalizedUrls.defaultUrl(publication, profile.websites());
        if (url.isEmpty()) {
            context.addLoss("/defaultLanguage", "defaultLanguage", "no web site uses the default language");
        }
        return url;
    }

    private void writeIntroduction(ElementBuilder main) {
        ElementBuilder header = main.add("header");
        if (profile.logo() != null) {
            FigureWriter.add(header, profile.logo(), "/organization/logo");
        }
        header.add("h1", profile.name());
        if (profile.acronym() != null) {
            header.add("p", profile.acronym()).set("class", "kicker");
        }
        if (profile.slogan() != null) {
            header.add("p", profile.slogan()).set("class", "subheadline");
        }
        if (profile.summary() != null) {
            header.add("p", profile.summary()).set("class", "summary");
        }
    }

    private void writeSections(ElementBuilder main) {
        writeText(main, Label.ABOUT, profile.about(), "/organization/about");
        writeText(main, Label.IN_BRIEF, profile.boilerplate(), "/organization/boilerplate");
        if (!profile.keyFigures().isEmpty()) {
            HtmlMetadataSection.addKeyFigures(ArticleWriter.section(main, Label.KEY_FIGURES), profile.keyFigures());
        }
        if (!content.workAreas().isEmpty()) {
            new WorkAreaWriter(content.workAreas(), publication).add(ArticleWriter.section(main, Label.WORK_AREAS));
        }
        if (!content.news().isEmpty()) {
            new NewsListWriter(publication).add(ArticleWriter.section(main, Label.NEWS), publication.newestFirst());
        }
        if (!profile.people().isEmpty()) {
            PersonWriter.add(ArticleWriter.section(main, Label.PEOPLE), profile.people(), "/organization/people");
        }
        if (!profile.offices().isEmpty()) {
            OfficeWriter.add(ArticleWriter.section(main, Label.OFFICES), profile.offices());
        }
        if (!content.pressContacts().isEmpty()) {
            ContactWriter.add(ArticleWriter.section(main, Label.PRESS_OFFICE), content.pressContacts(), "contact--");
        }
        new OrganizationDetailsWriter(profile).add(main);
    }

    private void writeText(ElementBuilder main, Label heading, @Nullable LocalizedRichText text, String pointer) {
        if (text != null) {
            ElementBuilder section = ArticleWriter.section(main, heading);
            new BlockWriter(QuoteWriter.none(), BELOW_A_HEADING).add(section, "div", text, pointer);
        }
    }
}
