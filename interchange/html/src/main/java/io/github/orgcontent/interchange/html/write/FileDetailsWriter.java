package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.html.terms.HtmlTerms;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What is said of files in a line: title, form, size, origin. */
final class FileDetailsWriter {
    private FileDetailsWriter() {}

    /** All that there is to say of a file to download; the line is in an item. */
    static void add(ElementBuilder line, Document document) {
        ElementBuilder link =
                addFile(line.link(document.url()), document.mediaType()).named(HtmlTerms.URL);
        if (document.language() != null) {
            link.set("hreflang", document.language().toString());
        }
        link.inline(document.title()).named(HtmlTerms.TITLE);
        if (document.language() != null) {
            CodeNameWriter.addLanguage(line.text(" · "), document.language()).named(HtmlTerms.LANGUAGE);
        }
        addForm(line, document.mediaType(), document.byteSize());
        if (document.credit() != null || document.licence() != null) {
            addOrigin(line.text(" · "), document.credit(), document.licence());
        }
        if (document.sha256() != null) {
            line.text(" · ").code("bdi", "SHA-256");
            line.text(": ").code("code", document.sha256()).named(HtmlTerms.SHA256);
        }
    }

    /** A title that leads to the file. */
    static void addTitle(
            ElementBuilder line, URI url, LocalizedText title, @Nullable String mediaType, @Nullable Long byteSize) {
        addFile(line.link(url), mediaType).inline(title).named(HtmlTerms.TITLE);
        addForm(line, mediaType, byteSize);
    }

    /** Says of a link what it leads to. */
    static ElementBuilder addFile(ElementBuilder link, @Nullable String mediaType) {
        return mediaType == null ? link : link.set("type", mediaType);
    }

    /** The form and the size, each after a point. */
    static void addForm(ElementBuilder line, @Nullable String mediaType, @Nullable Long byteSize) {
        if (mediaType != null) {
            line.text(" · ").code("bdi", mediaType).named(HtmlTerms.MEDIA_TYPE);
        }
        if (byteSize != null) {
            NumberWriter.addSize(line.text(" · "), byteSize).named(HtmlTerms.SIZE);
        }
    }

    /** Who is to be named, and the terms of use. */
    static void addOrigin(ElementBuilder line, @Nullable LocalizedText credit, @Nullable URI licence) {
        if (credit != null) {
            line.inline(Label.CREDIT);
            line.text(": ").inline(credit).named(HtmlTerms.CREDIT);
        }
        if (licence != null) {
            line.text(credit == null ? "" : " · ")
                    .link(licence)
                    .set("rel", "license")
                    .named(HtmlTerms.LICENCE)
                    .inline(Label.LICENCE);
        }
    }
}
