package io.github.orgcontent.interchange.release;

import io.github.orgcontent.interchange.publication.Wording;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.richtext.Span;
import java.util.List;
import java.util.stream.Stream;

/** All that is known of an image, film, recording or file, in lines. */
public final class MediaLines {
    private MediaLines() {}

    /** The lines: what it is and where, what is to be said of it, what is said in it. */
    public static List<List<Span>> of(Media media, Wording wording) {
        return lines(media, wording)
                .map(Line::spans)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Stream<Line> lines(Media media, Wording wording) {
        var details = new Details(wording);
        if (media instanceof Image image) {
            return Stream.of(
                    details.line()
                            .name(image.decorative() ? "decorative image" : "image")
                            .add(image.alt())
                            .link(image.url()),
                    details.line().add(image.caption()),
                    details.line()
                            .add(image.credit())
                            .link("licence", image.licence())
                            .add(image.mediaType())
                            .add("width", image.width())
                            .add("height", image.height())
                            .add("byteSize", image.byteSize()));
        } else if (media instanceof Video video) {
            return Stream.of(
                    details.line().name("video").add(video.title()).link(video.url()),
                    details.line().add(video.caption()),
                    details.line()
                            .add(video.credit())
                            .link("licence", video.licence())
                            .add(video.mediaType())
                            .add("width", video.width())
                            .add("height", video.height())
                            .add("byteSize", video.byteSize()),
                    details.line().add(video.transcript()));
        } else if (media instanceof Audio audio) {
            return Stream.of(
                    details.line().name("audio").add(audio.title()).link(audio.url()),
                    details.line().add(audio.caption()),
                    details.line()
                            .add(audio.credit())
                            .link("licence", audio.licence())
                            .add(audio.mediaType())
                            .add("byteSize", audio.byteSize()),
                    details.line().add(audio.transcript()));
        }
        return Stream.of(new Line(wording).name("document").addAll(details.attachment((Document) media)));
    }
}
