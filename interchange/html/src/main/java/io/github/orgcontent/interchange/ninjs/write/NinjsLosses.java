package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.NewsArticle;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What of an article has no place in an item. */
final class NinjsLosses {
    private static final String NOTES = "an editorial note is plain text";
    private static final String CONTACT = "a contact in ninjs is a name with addresses and telephone numbers";

    // A paragraph is one when it is read again, and a list or table is at least in lines.
    private static final Set<String> NOT_TOLD = Set.of("heading", "divider", "quotation", "figure");

    /** What never has a place. */
    static final UnsupportedProperties UNCARRIED = UnsupportedProperties.nothing()
            .and("ninjs has a place for where an article was written, not for the day", "/dateline/date")
            .and("ninjs has no place for figures", "/keyFigures")
            .and("ninjs has no place for corrections", "/corrections/*/on", "/corrections/*/text")
            .and(
                    "ninjs has no place for corrections",
                    kind -> !kind.stringValue("").equals("retraction"),
                    "/corrections/*/kind")
            .and(
                    NOTES,
                    "/notesToEditors/**/marks",
                    "/notesToEditors/**/href",
                    "/notesToEditors/**/lang",
                    "/notesToEditors/**/level",
                    "/notesToEditors/**/ordered",
                    "/notesToEditors/*/*/quote",
                    "/notesToEditors/*/*/media")
            .and(NOTES, type -> NOT_TOLD.contains(type.stringValue("")), "/notesToEditors/*/*/type")
            .and("ninjs does not tell which pictures are mere decoration", "/image/decorative")
            .and("ninjs has no place for digests of files", "/attachments/*/sha256")
            .and(
                    CONTACT,
                    "/pressContacts/*/role",
                    "/pressContacts/*/organization",
                    "/pressContacts/*/timeZone",
                    "/pressContacts/*/languages",
                    "/pressContacts/*/hoursAvailable");

    private final NewsArticle article;
    private final String pointer;
    private final LanguageLosses spoken;

    NinjsLosses(NewsArticle article, String pointer, LanguageLosses spoken) {
        this.article = article;
        this.pointer = pointer;
        this.spoken = spoken;
    }

    /** Tells which texts are in no language that is written. */
    void find() {
        findTexts();
        findRights();
        findMedia();
        each("subjects", article.subjects(), (at, subject) -> spoken.has(at + "/label", "label", subject.label()));
        each("pressContacts", article.pressContacts(), (at, contact) -> {
            spoken.has(at + "/name", "name", contact.name());
            spoken.has(at + "/dutyStation", "dutyStation", contact.dutyStation());
        });
        if (spoken.isAll()) {
            spoken.has(pointer + "/urls", "urls", article.urls().keySet());
        }
    }

    private void findTexts() {
        spoken.has(pointer + "/kicker", "kicker", article.kicker());
        spoken.has(pointer + "/subheadline", "subheadline", article.subheadline());
        spoken.has(pointer + "/summary", "summary", article.summary());
        spoken.has(pointer + "/body", "body", article.body());
        spoken.has(pointer + "/byline", "byline", article.byline());
        spoken.has(pointer + "/boilerplate", "boilerplate", article.boilerplate());
        spoken.has(pointer + "/notesToEditors", "notesToEditors", article.notesToEditors());
        if (article.dateline() != null) {
            spoken.has(pointer + "/dateline/place", "place", article.dateline().place());
        }
    }

    private void findRights() {
        if (article.rights() != null) {
            spoken.has(pointer + "/rights/holder", "holder", article.rights().holder());
            spoken.has(pointer + "/rights/notice", "notice", article.rights().notice());
        }
    }

    // A file or page without a name in the language of an item is not in it.
    private void findMedia() {
        Image image = article.image();
        if (image != null) {
            spoken.has(pointer + "/image/alt", "alt", image.alt());
            spoken.has(pointer + "/image/caption", "caption", image.caption());
            spoken.has(pointer + "/image/credit", "credit", image.credit());
        }
        each("attachments", article.attachments(), (at, file) -> {
            if (spoken.hasNamed(at, "attachments", "title", file.title())) {
                spoken.has(at + "/credit", "credit", file.credit());
            }
        });
        each("links", article.links(), (at, link) -> spoken.hasNamed(at, "links", "label", link.label()));
    }

    private <T> void each(String name, List<T> parts, BiConsumer<String, T> find) {
        for (int i = 0; i < parts.size(); i++) {
            find.accept(pointer + "/" + name + "/" + i, parts.get(i));
        }
    }
}
