package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.label.DateFormats;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.richtext.LocalizedRichText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article in the order of a press release, in one language, with headings, labels, dates and numbers in that language.
 * A text that exists in other languages only is followed by the name of its language in parentheses.
 */
public final class PressRelease {
    private static final String OTHER = "a press release does not contain it";
    private static final UnsupportedProperties OF_QUOTE =
            UnsupportedProperties.allBut(OTHER, "/text", "/originalLanguage", "/speaker", "/saidOn", "/source");
    private static final UnsupportedProperties OF_CONTACT = UnsupportedProperties.allBut(
            OTHER,
            "/name",
            "/role",
            "/organization",
            "/dutyStation",
            "/country",
            "/timeZone",
            "/emails",
            "/phones",
            "/languages",
            "/hoursAvailable");
    private static final UnsupportedProperties OF_ARTICLE = UnsupportedProperties.allBut(
                    OTHER,
                    "/genre",
                    "/originalLanguage",
                    "/kicker",
                    "/headline",
                    "/subheadline",
                    "/summary",
                    "/dateline",
                    "/body",
                    "/byline",
                    "/quotes",
                    "/keyFigures",
                    "/workAreas",
                    "/subjects",
                    "/countries",
                    "/pressContacts",
                    "/boilerplate",
                    "/notesToEditors",
                    "/image",
                    "/attachments",
                    "/links",
                    "/urls",
                    "/rights",
                    "/publishers",
                    "/event",
                    "/related",
                    "/publishedAt",
                    "/updatedAt",
                    "/embargoedUntil",
                    "/expiresAt",
                    "/corrections")
            .and("ids are not written", "/id", "/quotes/*/id", "/quotes/*/speaker/person", "/pressContacts/*/id")
            .and("the relation of a link is not written", "/links/*/rel")
            .and(OF_QUOTE.under("/quotes/*"))
            .and(OF_CONTACT.under("/pressContacts/*"));

    private final Publication publication;
    private final NewsArticle article;
    private final RenderContext context;
    private final DetailLines details;
    private final String start;
    private final PressReleaseBuilder parts;
    private final BodySections texts;

    private PressRelease(Publication publication, NewsArticle article, LanguageTag language) {
        this.publication = publication;
        this.article = article;
        this.context = RenderContext.of(TextResolver.of(publication, language, article));
        this.details = new DetailLines(context);
        this.start = publication.pointerOf(article);
        this.parts = new PressReleaseBuilder(context);
        this.texts = new BodySections(context, article.quotes());
    }

    /**
     * Renders an article.
     *
     * @throws IllegalArgumentException if the article is not part of the publication
     */
    public static PressRelease of(Publication publication, NewsArticle article, LanguageTag language) {
        var release = new PressRelease(publication, article, language);
        release.addHead();
        release.addTexts();
        release.addSections();
        return release;
    }

    /** The parts in reading order. */
    public List<PressReleasePart> parts() {
        return parts.all();
    }

    /**
     * The losses of the article.
     *
     * @param ofText properties of rich text that the format does not carry
     * @param ofImage properties of an image that the format does not carry
     * @param others losses that the writer reports itself, with pointers into the content
     */
    public List<Loss> losses(UnsupportedProperties ofText, UnsupportedProperties ofImage, List<Loss> others) {
        var inTexts = new ArrayList<Loss>(others);
        inTexts.addAll(texts.losses(ofText));
        return OF_ARTICLE.and(ofImage.under("/image")).in(article, start, inTexts);
    }

    private void addHead() {
        if (article.embargoedUntil() != null) {
            String time = DateFormats.exact(article.embargoedUntil(), context.labels());
            parts.add(context.line().label(Label.EMBARGOED_UNTIL).add(time));
        }
        parts.add(article.kicker());
        parts.add(new PressReleasePart.Title(1, context.text(article.headline())));
        parts.add(article.subheadline());
        if (article.corrections().stream().anyMatch(correction -> correction.kind() == CorrectionKind.RETRACTION)) {
            parts.add(context.line().add(context.text(Label.WITHDRAWN)));
        }
        parts.add(article.summary());
        parts.add(article.byline());
        if (article.image() != null) {
            parts.add(new PressReleasePart.Picture(article.image(), start + "/image"));
        }
        parts.add(details.dateline(article));
    }

    private void addTexts() {
        LocalizedRichText notes = article.notesToEditors();
        LocalizedRichText own = article.boilerplate();
        LocalizedRichText about =
                own == null ? publication.content().organization().boilerplate() : own;
        texts.addBody(parts, article.body(), start + "/body");
        parts.addSection(Label.QUOTES, texts.unreferenced(present(article.body(), notes, about)));
        parts.addList(Label.KEY_FIGURES, article.keyFigures(), details::keyFigure);
        if (article.event() != null) {
            parts.addList(Label.EVENT, new EventSection(context, article.event()).lines(), Function.identity());
        }
        parts.addList(Label.CORRECTIONS, article.corrections(), details::correction);
        if (notes != null) {
            texts.add(parts, Label.NOTES_TO_EDITORS, notes, start + "/notesToEditors");
        }
        if (about != null) {
            texts.add(parts, Label.ABOUT, about, own == null ? "/organization/boilerplate" : start + "/boilerplate");
        }
    }

    private static List<LocalizedRichText> present(@Nullable LocalizedRichText... texts) {
        return Stream.of(texts).flatMap(Stream::ofNullable).toList();
    }

    private void addSections() {
        List<PressContact> contacts =
                article.pressContacts().isEmpty() ? publication.content().pressContacts() : article.pressContacts();
        parts.addSection(
                Label.PRESS_CONTACTS,
                contacts.stream()
                        .map(contact -> new ContactSection(context, contact).part())
                        .toList());
        parts.addList(Label.ATTACHMENTS, article.attachments(), details::attachment);
        parts.addList(Label.LINKS, article.links(), details::link);
        parts.addList(Label.RELATED_NEWS, article.related(), id -> details.related(publication.article(id)));
        parts.addList(Label.PUBLISHERS, article.publishers(), details::affiliation);
        parts.addList(Label.RIGHTS, details.rights(article.rights()), Function.identity());
        parts.addList(Label.DETAILS, new MetadataSection(context, publication, article).lines(), Function.identity());
    }
}
