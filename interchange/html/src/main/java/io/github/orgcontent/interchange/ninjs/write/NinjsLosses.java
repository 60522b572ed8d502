package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContact;
import io.github.orgcontent.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

/** The losses of an article: the properties that an item cannot carry, and texts in languages without an item. */
final class NinjsLosses {
    private static final String NOTES = "an editorial note is plain text";

    // In plain text, paragraphs keep their separation, and lists and tables their lines; the other kinds are lost.
    private static final Set<String> LOST_KINDS = Set.of("heading", "divider", "quotation", "figure");

    private static final String CONTACT_ONLY = "a contact of ninjs has a name, addresses and telephone numbers only";

    private static final UnsupportedProperties CONTACT = UnsupportedProperties.allBut(
            CONTACT_ONLY, "/id", "/name", "/role", "/organization", "/dutyStation", "/country", "/emails", "/phones");

    /** All properties of an article but those that an item carries. */
    static final UnsupportedProperties ARTICLE = UnsupportedProperties.allBut(
                    "ninjs has no property for it",
                    "/id",
                    "/genre",
                    "/originalLanguage",
                    "/kicker",
                    "/headline",
                    "/subheadline",
                    "/summary",
                    "/dateline/place",
                    "/body",
                    "/byline",
                    "/quotes",
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
                    "/publishers/*/name",
                    "/publishers/*/url",
                    "/related",
                    "/publishedAt",
                    "/updatedAt",
                    "/embargoedUntil",
                    "/expiresAt",
                    "/corrections/*/kind")
            .and(
                    "the status of an item stands for a retraction only",
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
            .and(NOTES, type -> LOST_KINDS.contains(type.stringValue("")), "/notesToEditors/*/*/type")
            .and("an event of ninjs has no date", "/event")
            .and("ninjs has no property for decorative images", "/image/decorative")
            .and("ninjs has no property for digests of files", "/image/sha256", "/attachments/*/sha256")
            .and("ninjs has no property for the relation of a link", "/links/*/rel")
            .and(CONTACT.under("/pressContacts/*"));

    private final NewsArticle article;
    private final String pointer;
    private final LanguageLosses languageLosses;

    NinjsLosses(NewsArticle article, String pointer, LanguageLosses languageLosses) {
        this.article = article;
        this.pointer = pointer;
        this.languageLosses = languageLosses;
    }

    /** Adds the losses of texts in languages that are not written. */
    void collect() {
        collectTexts();
        collectRights();
        collectMedia();
        each(
                "subjects",
                article.subjects(),
                (location, subject) -> languageLosses.has(location + "/label", "label", subject.label()));
        each("pressContacts", article.pressContacts(), (location, contact) -> {
            collectNames(location, contact);
            languageLosses.has(location + "/dutyStation", "dutyStation", contact.dutyStation());
        });
        each(
                "publishers",
                article.publishers(),
                (location, other) -> languageLosses.hasNamed(location, "publishers", "name", other.name()));
        if (languageLosses.isAll()) {
            languageLosses.has(pointer + "/urls", "urls", article.urls().keySet());
        }
    }

    private void collectTexts() {
        languageLosses.has(pointer + "/kicker", "kicker", article.kicker());
        languageLosses.has(pointer + "/subheadline", "subheadline", article.subheadline());
        languageLosses.has(pointer + "/summary", "summary", article.summary());
        languageLosses.has(pointer + "/body", "body", article.body());
        languageLosses.has(pointer + "/byline", "byline", article.byline());
        languageLosses.has(pointer + "/boilerplate", "boilerplate", article.boilerplate());
        languageLosses.has(pointer + "/notesToEditors", "notesToEditors", article.notesToEditors());
        if (article.dateline() != null) {
            languageLosses.has(
                    pointer + "/dateline/place", "place", article.dateline().place());
        }
    }

    // The first one is the name in the item.
    private void collectNames(String location, PressContact contact) {
        var names = new LinkedHashMap<String, LocalizedText>();
        names.put("name", contact.name());
        names.put("role", contact.role());
        names.put("organization", contact.organization());
        names.values().removeIf(Objects::isNull);
        String first = names.keySet().iterator().next();
        names.forEach((property, text) -> {
            if (property.equals(first)) {
                languageLosses.has(location + "/" + property, property, text);
            } else {
                languageLosses.losses().add(new Loss(location + "/" + property, property, CONTACT_ONLY));
            }
        });
    }

    private void collectRights() {
        if (article.rights() != null) {
            languageLosses.has(
                    pointer + "/rights/holder", "holder", article.rights().holder());
            languageLosses.has(
                    pointer + "/rights/notice", "notice", article.rights().notice());
        }
    }

    // An item omits an attachment or a link that has no name in the language of the item.
    private void collectMedia() {
        Image image = article.image();
        if (image != null) {
            languageLosses.has(pointer + "/image/alt", "alt", image.alt());
            languageLosses.has(pointer + "/image/caption", "caption", image.caption());
            languageLosses.has(pointer + "/image/credit", "credit", image.credit());
        }
        each("attachments", article.attachments(), (location, file) -> {
            if (languageLosses.hasNamed(location, "attachments", "title", file.title())) {
                languageLosses.has(location + "/credit", "credit", file.credit());
            }
        });
        each(
                "links",
                article.links(),
                (location, link) -> languageLosses.hasNamed(location, "links", "label", link.label()));
    }

    private <T> void each(String name, List<T> parts, BiConsumer<String, T> collect) {
        for (int i = 0; i < parts.size(); i++) {
            collect.accept(pointer + "/" + name + "/" + i, parts.get(i));
        }
    }
}
