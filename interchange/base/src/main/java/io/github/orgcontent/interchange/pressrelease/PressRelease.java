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
 * What stands there in another language only, says so in parentheses.
 */
public final class PressRelease {
    private static final UnsupportedProperties UNCARRIED =
            UnsupportedProperties.nothing().and("ids are not written", "/id", "/quotes/*/id", "/pressContacts/*/id");

    private final Publication publication;
    private final NewsArticle article;
    private final RenderContext reader;
    private final DetailLines details;
    private final String start;
    private final PressReleaseBuilder parts;
    private final BodySections texts;

    private PressRelease(Publication publication, NewsArticle article, LanguageTag language) {
        this.publication = publication;
        this.article = article;
        this.reader = RenderContext.of(TextResolver.of(publication, language, article));
        this.details = new DetailLines(reader);
        this.start = publication.pointerOf(article);
        this.parts = new PressReleaseBuilder(reader);
        this.texts = new BodySections(reader, article.quotes());
    }

    /**
     * An article of a publication.
     *
     * @throws IllegalArgumentException if it is not one of its
     */
    public static PressRelease of(Publication publication, NewsArticle article, LanguageTag language) {
        var release = new PressRelease(publication, article, language);
        release.addHead();
        release.addTexts();
        release.addPractical();
        return release;
    }

    /** The parts in reading order. */
    public List<PressReleasePart> parts() {
        return parts.all();
    }

    /**
     * What is lost.
     *
     * @param ofText what the format has no place for in a rich text
     * @param ofImage what it has no place for in an image
     * @param noticed what it noticed while writing, by pointers into the content
     */
    public List<Loss> losses(UnsupportedProperties ofText, UnsupportedProperties ofImage, List<Loss> noticed) {
        var others = new ArrayList<Loss>(noticed);
        others.addAll(texts.losses(ofText));
        return UNCARRIED.and(ofImage.under("/image")).in(article, start, others);
    }

    private void addHead() {
        if (article.embargoedUntil() != null) {
            String time = DateFormats.exact(article.embargoedUntil(), reader.words());
            parts.add(reader.line().label(Label.EMBARGOED_UNTIL).add(time));
        }
        parts.add(article.kicker());
        parts.add(new PressReleasePart.Title(1, reader.say(article.headline())));
        parts.add(article.subheadline());
        if (article.corrections().stream().anyMatch(correction -> correction.kind() == CorrectionKind.RETRACTION)) {
            parts.add(reader.line().add(reader.say(Label.WITHDRAWN)));
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
        parts.addSection(Label.QUOTES, texts.others(present(article.body(), notes, about)));
        parts.addList(Label.KEY_FIGURES, article.keyFigures(), details::keyFigure);
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

    private void addPractical() {
        List<PressContact> contacts =
                article.pressContacts().isEmpty() ? publication.content().pressContacts() : article.pressContacts();
        parts.addSection(
                Label.PRESS_CONTACTS,
                contacts.stream()
                        .map(contact -> new ContactSection(reader, contact).part())
                        .toList());
        parts.addList(Label.ATTACHMENTS, article.attachments(), details::attachment);
        parts.addList(Label.LINKS, article.links(), details::link);
        parts.addList(Label.RIGHTS, details.rights(article.rights()), Function.identity());
        parts.addList(Label.DETAILS, new MetadataSection(reader, publication, article).lines(), Function.identity());
    }
}
