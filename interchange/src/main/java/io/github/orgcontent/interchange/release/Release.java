package io.github.orgcontent.interchange.release;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.loss.Uncarried;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.interchange.words.Dates;
import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An article in the order of a press release, in one language, with headings, labels, dates and numbers in that language.
 * What stands there in another language only, says so in parentheses.
 */
public final class Release {
    private static final Uncarried UNCARRIED =
            Uncarried.nothing().and("ids are not written", "/id", "/quotes/*/id", "/pressContacts/*/id");

    private final Publication publication;
    private final NewsArticle article;
    private final Reader reader;
    private final Details details;
    private final String start;
    private final Parts parts;
    private final Texts texts;

    private Release(Publication publication, NewsArticle article, LanguageTag language) {
        this.publication = publication;
        this.article = article;
        this.reader = Reader.of(publication.in(language, article));
        this.details = new Details(reader);
        this.start = publication.pointerOf(article);
        this.parts = new Parts(reader);
        this.texts = new Texts(reader, article.quotes());
    }

    /**
     * An article of a publication.
     *
     * @throws IllegalArgumentException if it is not one of its
     */
    public static Release of(Publication publication, NewsArticle article, LanguageTag language) {
        var release = new Release(publication, article, language);
        release.addHead();
        release.addTexts();
        release.addPractical();
        return release;
    }

    /** The parts in reading order. */
    public List<Part> parts() {
        return parts.all();
    }

    /**
     * What is lost.
     *
     * @param ofText what the format has no place for in a rich text
     * @param ofImage what it has no place for in an image
     * @param noticed what it noticed while writing, by pointers into the content
     */
    public List<Loss> losses(Uncarried ofText, Uncarried ofImage, List<Loss> noticed) {
        var others = new ArrayList<Loss>(noticed);
        others.addAll(texts.losses(ofText));
        return UNCARRIED.and(ofImage.under("/image")).in(article, start, others);
    }

    private void addHead() {
        if (article.embargoedUntil() != null) {
            String time = Dates.exact(article.embargoedUntil(), reader.words());
            parts.add(reader.line().label(Word.EMBARGOED_UNTIL).add(time));
        }
        parts.add(article.kicker());
        parts.add(new Part.Title(1, reader.say(article.headline())));
        parts.add(article.subheadline());
        if (article.corrections().stream().anyMatch(correction -> correction.kind() == CorrectionKind.RETRACTION)) {
            parts.add(reader.line().add(reader.say(Word.WITHDRAWN)));
        }
        parts.add(article.summary());
        parts.add(article.byline());
        if (article.image() != null) {
            parts.add(new Part.Picture(article.image(), start + "/image"));
        }
        parts.add(details.dateline(article));
    }

    private void addTexts() {
        LocalizedRichText notes = article.notesToEditors();
        LocalizedRichText own = article.boilerplate();
        LocalizedRichText about =
                own == null ? publication.content().organization().boilerplate() : own;
        texts.addBody(parts, article.body(), start + "/body");
        parts.addSection(Word.QUOTES, texts.others(present(article.body(), notes, about)));
        parts.addList(Word.KEY_FIGURES, article.keyFigures(), details::keyFigure);
        parts.addList(Word.CORRECTIONS, article.corrections(), details::correction);
        if (notes != null) {
            texts.add(parts, Word.NOTES_TO_EDITORS, notes, start + "/notesToEditors");
        }
        if (about != null) {
            texts.add(parts, Word.ABOUT, about, own == null ? "/organization/boilerplate" : start + "/boilerplate");
        }
    }

    private static List<LocalizedRichText> present(@Nullable LocalizedRichText... texts) {
        return Stream.of(texts).flatMap(Stream::ofNullable).toList();
    }

    private void addPractical() {
        List<PressContact> contacts =
                article.pressContacts().isEmpty() ? publication.content().pressContacts() : article.pressContacts();
        parts.addSection(
                Word.PRESS_CONTACTS,
                contacts.stream()
                        .map(contact -> new Contact(reader, contact).part())
                        .toList());
        parts.addList(Word.ATTACHMENTS, article.attachments(), details::attachment);
        parts.addList(Word.LINKS, article.links(), details::link);
        parts.addList(Word.RIGHTS, details.rights(article.rights()), Function.identity());
        parts.addList(Word.DETAILS, new Facts(reader, publication, article).lines(), Function.identity());
    }
}
