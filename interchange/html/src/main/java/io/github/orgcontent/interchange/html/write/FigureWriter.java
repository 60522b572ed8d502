package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.html.terms.HtmlTerms;
import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Writes images, videos, audio recordings and documents, each as a {@code figure} with microdata. */
final class FigureWriter {
    private FigureWriter() {}

    static void add(ElementBuilder parent, Media media, String pointer) {
        ElementBuilder figure = parent.add("figure").itemScope(HtmlTerms.type(media));
        if (media instanceof Image image) {
            add(figure, image, pointer);
        } else if (media instanceof Video video) {
            add(figure, video);
        } else if (media instanceof Audio audio) {
            add(figure, audio);
        } else {
            FileDetailsWriter.add(figure.add("p"), (Document) media);
        }
    }

    private static void addPicture(ElementBuilder parent, Image image, String pointer) {
        ElementBuilder picture = parent.add("img")
                .set("src", image.url().toString())
                .set("alt", "")
                .itemProperty(HtmlTerms.URL);
        if (image.alt() != null && !image.decorative()) {
            picture.set("alt", parent.context().texts().of(image.alt()));
        } else if (image.alt() != null) {
            String reason = "a decorative image has an empty alternative text in HTML";
            parent.context().addLoss(pointer + "/alt", "alt", reason);
        }
        setSize(picture, image.width(), image.height());
    }

    private static void add(ElementBuilder figure, Image image, String pointer) {
        addPicture(figure, image, pointer);
        ElementBuilder caption = figure.add("figcaption");
        addCaption(caption, image.caption());
        addOrigin(caption, image.credit(), image.licence());
        if (image.mediaType() != null || image.byteSize() != null || image.sha256() != null) {
            ElementBuilder line = caption.add("p");
            FileDetailsWriter.setType(line.link(image.url()), image.mediaType()).inline(Label.FILE);
            FileDetailsWriter.addTypeAndSize(line, image.mediaType(), image.byteSize());
            FileDetailsWriter.addDigest(line, image.sha256());
        }
        removeIfEmpty(caption);
    }

    private static void add(ElementBuilder figure, Video video) {
        ElementBuilder player = addPlayer(figure, "video", video.url(), video.mediaType());
        setSize(player, video.width(), video.height());
        ElementBuilder caption = figure.add("figcaption");
        FileDetailsWriter.addTitle(caption.add("p"), video.url(), video.title(), video.mediaType(), video.byteSize());
        addCaption(caption, video.caption());
        addOrigin(caption, video.credit(), video.licence());
        addTranscript(caption, video.transcript());
    }

    private static void add(ElementBuilder figure, Audio audio) {
        addPlayer(figure, "audio", audio.url(), audio.mediaType());
        ElementBuilder caption = figure.add("figcaption");
        FileDetailsWriter.addTitle(caption.add("p"), audio.url(), audio.title(), audio.mediaType(), audio.byteSize());
        addCaption(caption, audio.caption());
        addOrigin(caption, audio.credit(), audio.licence());
        addTranscript(caption, audio.transcript());
    }

    private static ElementBuilder addPlayer(ElementBuilder figure, String tag, URI url, @Nullable String mediaType) {
        ElementBuilder player = figure.add(tag).set("controls", "").set("preload", "none");
        ElementBuilder source = player.add("source").set("src", url.toString()).itemProperty(HtmlTerms.URL);
        if (mediaType != null) {
            source.set("type", mediaType);
        }
        return player;
    }

    private static void setSize(ElementBuilder element, @Nullable Integer width, @Nullable Integer height) {
        if (width != null) {
            element.set("width", String.valueOf(width));
        }
        if (height != null) {
            element.set("height", String.valueOf(height));
        }
    }

    private static void addCaption(ElementBuilder parent, @Nullable LocalizedText caption) {
        if (caption != null) {
            parent.add("p", caption).itemProperty(HtmlTerms.CAPTION);
        }
    }

    private static void addOrigin(ElementBuilder parent, @Nullable LocalizedText credit, @Nullable URI licence) {
        if (credit != null || licence != null) {
            FileDetailsWriter.addOrigin(parent.add("p"), credit, licence);
        }
    }

    private static void addTranscript(ElementBuilder parent, @Nullable LocalizedText transcript) {
        if (transcript != null) {
            ElementBuilder details = parent.add("details");
            details.add("summary", Label.TRANSCRIPT);
            details.add("p", transcript).itemProperty(HtmlTerms.TRANSCRIPT);
        }
    }

    private static void removeIfEmpty(ElementBuilder element) {
        if (element.isEmpty()) {
            element.remove();
        }
    }
}
