package io.github.orgcontent.interchange.atom.write;

import io.github.orgcontent.interchange.feed.Feed;
import io.github.orgcontent.interchange.feed.FeedEntry;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.interchange.publication.UuidUrns;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Rights;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.WireName;
import io.github.orgcontent.work.Subject;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Writes an element {@code entry} (RFC 4287 §4.1.2). Its language is the language of the body. */
final class AtomEntryWriter {
    private static final String MEDIA_TOPICS = "medtop";
    private static final String MEDIA_TOPICS_SCHEME = "http://cv.iptc.org/newscodes/mediatopic/";
    private static final String COUNTRIES_SCHEME = "urn:iso:std:iso:3166:-1"; // RFC 5141

    private final Feed feed;
    private final FeedEntry entry;
    private final NewsArticle article;
    private final TextResolver texts;
    private final AtomConstructWriter atom;

    AtomEntryWriter(Feed feed, FeedEntry entry, AtomConstructWriter atom) {
        this.feed = feed;
        this.entry = entry;
        this.article = entry.article();
        this.texts = entry.texts();
        this.atom = atom;
    }

    void write() {
        LanguageTag feedLanguage = atom.startEntry(entry.language());
        atom.plain("id", feed.id(article));
        atom.text("title", texts.of(article.headline()));
        addTimes();
        addLinks();
        if (article.byline() != null) {
            atom.person("author", texts.of(article.byline()), null);
        }
        addCategories();
        addRights(article.rights());
        if (article.summary() != null) {
            atom.text("summary", texts.of(article.summary()));
        }
        atom.html("content", entry.html().value());
        atom.endEntry(feedLanguage);
    }

    private void addTimes() {
        atom.time("published", article.publishedAt());
        atom.time("updated", entry.updated());
    }

    private void addLinks() {
        atom.translations(entry.urls());
        article.links().forEach(link -> atom.link("related", link.url(), null, texts.of(link.label())));
        article.related().stream().map(feed.publication()::article).forEach(this::addRelated);
        addImage(article.image());
        article.attachments().forEach(this::addAttachment);
        if (article.rights() != null && article.rights().licence() != null) {
            atom.link("license", article.rights().licence(), null, null); // RFC 4946
        }
        atom.page(entry.urls());
    }

    // An article without a URL is in the HTML only.
    private void addRelated(NewsArticle other) {
        if (!other.urls().isEmpty()) {
            Localized<URI> url = texts.best(other.urls());
            atom.link("related", url.value(), url.language(), texts.of(other.headline()));
        }
    }

    private void addImage(@Nullable Image image) {
        if (image != null) {
            atom.enclosure(image.url(), image.mediaType(), image.byteSize(), null, best(image.alt()));
        }
    }

    private void addAttachment(Document document) {
        Localized<String> title = texts.of(document.title());
        atom.enclosure(document.url(), document.mediaType(), document.byteSize(), document.language(), title);
    }

    private void addCategories() {
        String genre = WireName.of(article.genre());
        atom.category(genre, null, null);
        String areas = UuidUrns.urn(feed.organization().id(), "workAreas");
        for (String id : article.workAreas()) {
            atom.category(id, areas, texts.of(feed.publication().workArea(id).title()));
        }
        article.subjects().forEach(this::addSubject);
        article.countries().forEach(country -> atom.category(country, COUNTRIES_SCHEME, null));
    }

    private void addSubject(Subject subject) {
        String scheme = subject.scheme();
        if (scheme.equals(MEDIA_TOPICS)) {
            atom.category(subject.code(), MEDIA_TOPICS_SCHEME, best(subject.label()));
        } else { // in Atom a scheme is an IRI, and no other scheme has one
            atom.category(scheme + ":" + subject.code(), null, best(subject.label()));
        }
    }

    private void addRights(@Nullable Rights rights) {
        if (rights != null && rights.notice() != null) {
            atom.text("rights", texts.of(rights.notice()));
        } else if (rights != null && rights.holder() != null) {
            atom.text("rights", texts.of(rights.holder()));
        }
    }

    private @Nullable Localized<String> best(@Nullable LocalizedText text) {
        return text == null ? null : texts.of(text);
    }
}
