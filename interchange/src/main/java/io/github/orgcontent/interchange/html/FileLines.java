package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** What is said of files in a line: title, form, size, origin. */
final class FileLines {
    private FileLines() {}

    /** All that there is to say of a file to download; the line is in an item. */
    static void add(Part line, Document document) {
        Part link = addFile(line.link(document.url()), document.mediaType()).named(Microdata.URL);
        if (document.language() != null) {
            link.set("hreflang", document.language().toString());
        }
        link.inline(document.title()).named(Microdata.TITLE);
        if (document.language() != null) {
            Regions.addLanguage(line.text(" · "), document.language()).named(Microdata.LANGUAGE);
        }
        addForm(line, document.mediaType(), document.byteSize());
        if (document.credit() != null || document.licence() != null) {
            addOrigin(line.text(" · "), document.credit(), document.licence());
        }
        if (document.sha256() != null) {
            line.text(" · ").code("bdi", "SHA-256");
            line.text(": ").code("code", document.sha256()).named(Microdata.SHA256);
        }
    }

    /** A title that leads to the file. */
    static void addTitle(Part line, URI url, LocalizedText title, @Nullable String mediaType, @Nullable Long byteSize) {
        addFile(line.link(url), mediaType).inline(title).named(Microdata.TITLE);
        addForm(line, mediaType, byteSize);
    }

    /** Says of a link what it leads to. */
    static Part addFile(Part link, @Nullable String mediaType) {
        return mediaType == null ? link : link.set("type", mediaType);
    }

    /** The form and the size, each after a point. */
    static void addForm(Part line, @Nullable String mediaType, @Nullable Long byteSize) {
        if (mediaType != null) {
            line.text(" · ").code("bdi", mediaType).named(Microdata.MEDIA_TYPE);
        }
        if (byteSize != null) {
            Numbers.addSize(line.text(" · "), byteSize).named(Microdata.SIZE);
        }
    }

    /** Who is to be named, and the terms of use. */
    static void addOrigin(Part line, @Nullable LocalizedText credit, @Nullable URI licence) {
        if (credit != null) {
            line.inline(Word.CREDIT);
            line.text(": ").inline(credit).named(Microdata.CREDIT);
        }
        if (licence != null) {
            line.text(credit == null ? "" : " · ")
                    .link(licence)
                    .set("rel", "license")
                    .named(Microdata.LICENCE)
                    .inline(Word.LICENCE);
        }
    }
}
