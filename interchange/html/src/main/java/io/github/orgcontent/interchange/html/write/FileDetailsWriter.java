package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.html.terms.HtmlTerms;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Writes the details of a file in one line: title, media type, size, credit and licence. */
final class FileDetailsWriter {
    private FileDetailsWriter() {}

    /** Adds all details of a document; the line is within a microdata item. */
    static void add(ElementBuilder line, Document document) {
        ElementBuilder link =
                setType(line.link(document.url()), document.mediaType()).itemProperty(HtmlTerms.URL);
        if (document.language() != null) {
            link.set("hreflang", document.language().toString());
        }
        link.inline(document.title()).itemProperty(HtmlTerms.TITLE);
        if (document.language() != null) {
            CodeNameWriter.addLanguage(line.text(" · "), document.language()).itemProperty(HtmlTerms.LANGUAGE);
        }
        addTypeAndSize(line, document.mediaType(), document.byteSize());
        if (document.credit() != null || document.licence() != null) {
            addOrigin(line.text(" · "), document.credit(), document.licence());
        }
        addDigest(line, document.sha256());
    }

    /** Adds the digest after a separator. */
    static void addDigest(ElementBuilder line, @Nullable String sha256) {
        if (sha256 != null) {
            line.text(" · ").code("bdi", "SHA-256");
            line.text(": ").code("code", sha256).itemProperty(HtmlTerms.SHA256);
        }
    }

    /** Adds the title as a link to the file, the media type and the size. */
    static void addTitle(
            ElementBuilder line, URI url, LocalizedText title, @Nullable String mediaType, @Nullable Long byteSize) {
        setType(line.link(url), mediaType).inline(title).itemProperty(HtmlTerms.TITLE);
        addTypeAndSize(line, mediaType, byteSize);
    }

    /** Sets the media type of the target of a link. */
    static ElementBuilder setType(ElementBuilder link, @Nullable String mediaType) {
        return mediaType == null ? link : link.set("type", mediaType);
    }

    /** Adds the media type and the size, each after a separator. */
    static void addTypeAndSize(ElementBuilder line, @Nullable String mediaType, @Nullable Long byteSize) {
        if (mediaType != null) {
            line.text(" · ").code("bdi", mediaType).itemProperty(HtmlTerms.MEDIA_TYPE);
        }
        if (byteSize != null) {
            NumberWriter.addSize(line.text(" · "), byteSize).itemProperty(HtmlTerms.SIZE);
        }
    }

    /** Adds the credit and the licence. */
    static void addOrigin(ElementBuilder line, @Nullable LocalizedText credit, @Nullable URI licence) {
        if (credit != null) {
            line.inline(Label.CREDIT);
            line.text(": ").inline(credit).itemProperty(HtmlTerms.CREDIT);
        }
        if (licence != null) {
            line.text(credit == null ? "" : " · ")
                    .link(licence)
                    .set("rel", "license")
                    .itemProperty(HtmlTerms.LICENCE)
                    .inline(Label.LICENCE);
        }
    }
}
