package io.github.orgcontent.interchange.html;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.loss.Uncarried;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.schemaorg.SchemaOrg;
import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.Localized;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of the organization. */
final class OrganizationPage {
    private static final int BELOW_A_HEADING = 1;

    private final Publication publication;
    private final OrganizationContent content;
    private final OrganizationProfile profile;
    private final Edition edition;

    OrganizationPage(Publication publication, LanguageTag language) {
        this.publication = publication;
        this.content = publication.content();
        this.profile = content.organization();
        this.edition = Edition.of(publication.in(language));
    }

    Export<String> write() {
        var frame = new Frame(edition);
        writeHead(frame.head());
        Part banner = frame.body().add("header");
        Frame.addName(banner.add("p").set("class", "site"), profile);
        Frame.addLanguages(banner, profile.websites());
        Part main = frame.body().add("main").set("id", "organization--" + profile.id());
        writeIntroduction(main);
        writeSections(main);
        Frame.addName(frame.body().add("footer").add("p"), profile);
        return new Export<>(frame.html(), losses());
    }

    private void writeHead(Part part) {
        Localized<String> name = edition.wording().of(profile.name());
        var head = new Head(part);
        head.begin(name);
        head.addDescription(profile.summary());
        head.addAddresses(profile.websites(), publication.forOthers(profile.websites()));
        OpenGraph graph = OpenGraph.of(part, "website", name, profile.websites());
        graph.addText("og:description", profile.summary());
        graph.addImage(profile.logo());
        head.end(SchemaOrg.write(publication, edition.language()).value());
    }

    private void writeIntroduction(Part main) {
        Part header = main.add("header");
        if (profile.logo() != null) {
            Figures.add(header, profile.logo(), "/organization/logo");
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

    private void writeSections(Part main) {
        writeText(main, Word.ABOUT, profile.about(), "/organization/about");
        writeText(main, Word.IN_BRIEF, profile.boilerplate(), "/organization/boilerplate");
        if (!profile.keyFigures().isEmpty()) {
            Facts.addKeyFigures(ArticleContent.section(main, Word.KEY_FIGURES), profile.keyFigures());
        }
        if (!content.workAreas().isEmpty()) {
            new WorkAreas(content.workAreas(), publication).add(ArticleContent.section(main, Word.WORK_AREAS));
        }
        if (!content.news().isEmpty()) {
            new NewsList(publication).add(ArticleContent.section(main, Word.NEWS));
        }
        if (!profile.offices().isEmpty()) {
            Offices.add(ArticleContent.section(main, Word.OFFICES), profile.offices());
        }
        if (!content.pressContacts().isEmpty()) {
            Contacts.add(ArticleContent.section(main, Word.PRESS_OFFICE), content.pressContacts(), "contact--");
        }
        new OrganizationDetails(profile).add(main);
    }

    private void writeText(Part main, Word heading, @Nullable LocalizedRichText text, String pointer) {
        if (text != null) {
            Part section = ArticleContent.section(main, heading);
            new Blocks(Quotes.none(), BELOW_A_HEADING).add(section, "div", text, pointer);
        }
    }

    // The version of the model is no content.
    private List<Loss> losses() {
        var losses = new ArrayList<>(edition.losses());
        if (publication.forOthers(profile.websites()).isEmpty()) {
            losses.add(new Loss(
                    "/defaultLanguage",
                    "defaultLanguage",
                    "only the address of a page for readers of other languages says it, and there is none"));
        }
        return losses.isEmpty() ? List.of() : Uncarried.nothing().in(content, "", losses);
    }
}
