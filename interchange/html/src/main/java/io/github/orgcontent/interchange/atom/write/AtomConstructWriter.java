package io.github.orgcontent.interchange.atom.write;

import io.github.orgcontent.interchange.xml.Namespace;
import io.github.orgcontent.interchange.xml.XmlWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The constructs of Atom (RFC 4287 §3), each with its language where that is not the one in force. */
final class AtomConstructWriter {
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

    /** Begins an entry with a language of its own, which is in force until {@link #endEntry}. */
    LanguageTag startEntry(LanguageTag own) {
        LanguageTag before = language;
        start("entry", own);
        language = own;
        return before;
    }

    void endEntry(LanguageTag before) {
        xml.end();
        language = before;
    }

    XmlWriter start(String name) {
        return xml.start(ATOM, name);
    }

    XmlWriter start(String name, LanguageTag spoken) {
        return spoken(start(name), spoken);
    }

    private XmlWriter empty(String name, LanguageTag spoken) {
        return spoken(xml.empty(ATOM, name), spoken);
    }

    private XmlWriter spoken(XmlWriter element, LanguageTag spoken) {
        return spoken.equals(language) ? element : element.language(spoken.toString());
    }

    void plain(String name, String value) {
        xml.element(ATOM, name, value);
    }

    void text(String name, Localized<String> text) {
        start(name, text.language()).text(text.value()).end();
    }

    /** Text with marks, which say their languages by themselves. */
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

    /** A link; what is not known is left out. */
    void link(String relation, URI url, @Nullable LanguageTag target, @Nullable Localized<String> title) {
        empty("link", title == null ? language : title.language())
                .attribute("rel", relation)
                .attribute("href", url.toString());
        attribute("hreflang", target);
        attribute("title", title == null ? null : title.value());
    }

    /** A link to something to load; what is not known is left out. */
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
