package io.github.orgcontent.interchange.atom.write;

import io.github.orgcontent.interchange.publication.LocalizedUrls;
import io.github.orgcontent.interchange.xml.Namespace;
import io.github.orgcontent.interchange.xml.XmlWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes the constructs of Atom (RFC 4287 §3). An element in another language than its parent gets {@code xml:lang}. */
final class AtomConstructWriter {
    private static final String MEDIA_TYPE = "application/atom+xml";

    // Not "related": without an alternate, NetNewsWire takes such a link for the page.
    private static final String TRANSLATION = "https://schema.org/workTranslation";
    private static final String WEB_PAGE = "text/html";

    private static final Namespace ATOM = new Namespace("", "http://www.w3.org/2005/Atom");

    private final XmlWriter xml = XmlWriter.document("feed", ATOM);
    private LanguageTag language;

    AtomConstructWriter(LanguageTag language) {
        this.language = language;
        xml.language(language.toString());
    }

    XmlWriter xml() {
        return xml;
    }

    /**
     * Starts an entry, whose language applies until {@link #endEntry}.
     *
     * @return the language of the feed, for {@code endEntry}
     */
    LanguageTag startEntry(LanguageTag entryLanguage) {
        LanguageTag feedLanguage = language;
        start("entry", entryLanguage);
        language = entryLanguage;
        return feedLanguage;
    }

    void endEntry(LanguageTag feedLanguage) {
        xml.end();
        language = feedLanguage;
    }

    XmlWriter start(String name) {
        return xml.start(ATOM, name);
    }

    XmlWriter start(String name, LanguageTag textLanguage) {
        return withLanguage(start(name), textLanguage);
    }

    private XmlWriter empty(String name, LanguageTag textLanguage) {
        return withLanguage(xml.empty(ATOM, name), textLanguage);
    }

    private XmlWriter withLanguage(XmlWriter element, LanguageTag textLanguage) {
        return textLanguage.equals(language) ? element : element.language(textLanguage.toString());
    }

    void plain(String name, String value) {
        xml.element(ATOM, name, value);
    }

    void text(String name, Localized<String> text) {
        start(name, text.language()).text(text.value()).end();
    }

    /** Writes a text construct of type {@code html}; its elements declare their languages. */
    void html(String name, String html) {
        start(name).attribute("type", "html").text(html).end();
    }

    void time(String name, OffsetDateTime time) {
        plain(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    void person(String name, Localized<String> person, @Nullable URI url) {
        start(name, person.language());
        plain("name", person.value());
        if (url != null) {
            plain("uri", url.toString());
        }
        xml.end();
    }

    /** Writes a link; a null value has no attribute. */
    void link(String relation, URI url, @Nullable LanguageTag target, @Nullable Localized<String> title) {
        empty("link", title == null ? language : title.language())
                .attribute("rel", relation)
                .attribute("href", url.toString());
        attribute("hreflang", target);
        attribute("title", title == null ? null : title.value());
    }

    /**
     * Writes the links to a page in other languages, with a relation of their own (RFC 4287 §4.2.7.2). They have no media
     * type: Feedjira takes the first link with that of HTML for the page of a feed.
     */
    void translations(LocalizedUrls urls) {
        urls.others().forEach((other, url) -> link(TRANSLATION, url, other, null));
    }

    /**
     * Writes the link to a page in the own language. It is the last link of its parent: Liferea takes the last one that is
     * an alternate or has an unknown relation.
     */
    void page(LocalizedUrls urls) {
        urls.own().ifPresent(own -> {
            link("alternate", own.value(), own.language(), null);
            attribute("type", WEB_PAGE);
        });
    }

    /** Writes the link of the feed to itself. */
    void self(URI url) {
        link("self", url, null, null);
        attribute("type", MEDIA_TYPE);
    }

    /** Writes a link to a file; a null value has no attribute. */
    void enclosure(
            URI url,
            @Nullable String type,
            @Nullable Long size,
            @Nullable LanguageTag target,
            @Nullable Localized<String> title) {
        link("enclosure", url, target, title);
        attribute("type", type);
        attribute("length", size);
    }

    void category(String term, @Nullable String scheme, @Nullable Localized<String> label) {
        empty("category", label == null ? language : label.language()).attribute("term", term);
        attribute("scheme", scheme);
        attribute("label", label == null ? null : label.value());
    }

    private void attribute(String name, @Nullable Object value) {
        if (value != null) {
            xml.attribute(name, Objects.toString(value));
        }
    }
}
