package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.richtext.Span;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that is known of an image, film, recording or file, in lines. */
public final class MediaLines {
    private final RenderContext reader;

    private MediaLines(RenderContext reader) {
        this.reader = reader;
    }

    /** The lines: what it is and where, what is to be said of it, what is said in it. */
    public static List<List<Span>> of(Media media, TextResolver wording) {
        return new MediaLines(RenderContext.of(wording))
                .lines(media)
                .filter(line -> !line.isEmpty())
                .map(DetailLine::spans)
                .toList();
    }

    private Stream<DetailLine> lines(Media media) {
        if (media instanceof Image image) {
            return lines(image);
        } else if (media instanceof Video video) {
            return lines(video);
        } else if (media instanceof Audio audio) {
            return lines(audio);
        }
        return Stream.of(reader.line().label(Label.FILE).addAll(new DetailLines(reader).attachment((Document) media)));
    }

    private Stream<DetailLine> lines(Image image) {
        DetailLine title = reader.line().label(image.decorative() ? Label.DECORATIVE_IMAGE : Label.IMAGE);
        return Stream.of(
                image.alt() == null ? title.link(image.url()) : title.add(reader.say(image.alt()), image.url()),
                reader.line().add(image.caption()),
                addSize(
                                reader.line()
                                        .add(Label.CREDIT, image.credit())
                                        .link(Label.LICENCE, image.licence())
                                        .add(image.mediaType()),
                                image.width(),
                                image.height())
                        .add(reader.amount(image.byteSize(), Label.BYTES)));
    }

    private Stream<DetailLine> lines(Video video) {
        return Stream.of(
                reader.line().label(Label.VIDEO).add(reader.say(video.title()), video.url()),
                reader.line().add(video.caption()),
                addSize(
                                reader.line()
                                        .add(Label.CREDIT, video.credit())
                                        .link(Label.LICENCE, video.licence())
                                        .add(video.mediaType()),
                                video.width(),
                                video.height())
                        .add(reader.amount(video.byteSize(), Label.BYTES)),
                reader.line().add(Label.TRANSCRIPT, video.transcript()));
    }

    private Stream<DetailLine> lines(Audio audio) {
        return Stream.of(
                reader.line().label(Label.AUDIO).add(reader.say(audio.title()), audio.url()),
                reader.line().add(audio.caption()),
                reader.line()
                        .add(Label.SOURCE, audio.credit())
                        .link(Label.LICENCE, audio.licence())
                        .add(audio.mediaType())
                        .add(reader.amount(audio.byteSize(), Label.BYTES)),
                reader.line().add(Label.TRANSCRIPT, audio.transcript()));
    }

    private DetailLine addSize(DetailLine line, @Nullable Integer width, @Nullable Integer height) {
        if (width != null && height != null) {
            return line.add(width + " \u00D7 " + height + " " + reader.say(Label.PIXELS));
        }
        return line.add(Label.WIDTH, reader.amount(width, Label.PIXELS))
                .add(Label.HEIGHT, reader.amount(height, Label.PIXELS));
    }
}
