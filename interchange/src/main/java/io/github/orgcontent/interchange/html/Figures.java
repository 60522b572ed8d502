package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.words.Word;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Images, films, recordings and files, with what is to be said of them. */
final class Figures {
    private Figures() {}

    static void add(Part parent, Media media, String pointer) {
        Part figure = parent.add("figure").item(Microdata.type(media));
        if (media instanceof Image image) {
            add(figure, image, pointer);
        } else if (media instanceof Video video) {
            add(figure, video);
        } else if (media instanceof Audio audio) {
            add(figure, audio);
        } else {
            FileLines.add(figure.add("p"), (Document) media);
        }
    }

    private static void addPicture(Part parent, Image image, String pointer) {
        Part picture = parent.add("img")
                .set("src", image.url().toString())
                .set("alt", "")
                .named(Microdata.URL);
        if (image.alt() != null && !image.decorative()) {
            picture.set("alt", parent.edition().wording().of(image.alt()));
        } else if (image.alt() != null) {
            String why = "an image that is mere decoration has an empty alternative text in HTML";
            parent.edition().losses().add(new Loss(pointer + "/alt", "alt", why));
        }
        setSize(picture, image.width(), image.height());
    }

    private static void add(Part figure, Image image, String pointer) {
        addPicture(figure, image, pointer);
        Part caption = figure.add("figcaption");
        addCaption(caption, image.caption());
        addOrigin(caption, image.credit(), image.licence());
        if (image.mediaType() != null || image.byteSize() != null) {
            Part line = caption.add("p");
            FileLines.addFile(line.link(image.url()), image.mediaType()).inline(Word.FILE);
            FileLines.addForm(line, image.mediaType(), image.byteSize());
        }
        removeIfEmpty(caption);
    }

    private static void add(Part figure, Video video) {
        Part player = addPlayer(figure, "video", video.url(), video.mediaType());
        setSize(player, video.width(), video.height());
        Part caption = figure.add("figcaption");
        FileLines.addTitle(caption.add("p"), video.url(), video.title(), video.mediaType(), video.byteSize());
        addCaption(caption, video.caption());
        addOrigin(caption, video.credit(), video.licence());
        addTranscript(caption, video.transcript());
    }

    private static void add(Part figure, Audio audio) {
        addPlayer(figure, "audio", audio.url(), audio.mediaType());
        Part caption = figure.add("figcaption");
        FileLines.addTitle(caption.add("p"), audio.url(), audio.title(), audio.mediaType(), audio.byteSize());
        addCaption(caption, audio.caption());
        addOrigin(caption, audio.credit(), audio.licence());
        addTranscript(caption, audio.transcript());
    }

    private static Part addPlayer(Part figure, String tag, URI url, @Nullable String mediaType) {
        Part player = figure.add(tag).set("controls", "").set("preload", "none");
        Part source = player.add("source").set("src", url.toString()).named(Microdata.URL);
        if (mediaType != null) {
            source.set("type", mediaType);
        }
        return player;
    }

    private static void setSize(Part part, @Nullable Integer width, @Nullable Integer height) {
        if (width != null) {
            part.set("width", String.valueOf(width));
        }
        if (height != null) {
            part.set("height", String.valueOf(height));
        }
    }

    private static void addCaption(Part part, @Nullable LocalizedText caption) {
        if (caption != null) {
            part.add("p", caption).named(Microdata.CAPTION);
        }
    }

    private static void addOrigin(Part part, @Nullable LocalizedText credit, @Nullable URI licence) {
        if (credit != null || licence != null) {
            FileLines.addOrigin(part.add("p"), credit, licence);
        }
    }

    private static void addTranscript(Part part, @Nullable LocalizedText transcript) {
        if (transcript != null) {
            Part details = part.add("details");
            details.add("summary", Word.TRANSCRIPT);
            details.add("p", transcript).named(Microdata.TRANSCRIPT);
        }
    }

    private static void removeIfEmpty(Part part) {
        if (part.isEmpty()) {
            part.remove();
        }
    }
}
