package io.github.orgcontent.interchange.release;

import io.github.orgcontent.interchange.publication.Wording;
import io.github.orgcontent.interchange.words.Word;
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
    private final Reader reader;

    private MediaLines(Reader reader) {
        this.reader = reader;
    }

    /** The lines: what it is and where, what is to be said of it, what is said in it. */
    public static List<List<Span>> of(Media media, Wording wording) {
        return new MediaLines(Reader.of(wording))
                .lines(media)
                .filter(line -> !line.isEmpty())
                .map(Line::spans)
                .toList();
    }

    private Stream<Line> lines(Media media) {
        if (media instanceof Image image) {
            return lines(image);
        } else if (media instanceof Video video) {
            return lines(video);
        } else if (media instanceof Audio audio) {
            return lines(audio);
        }
        return Stream.of(reader.line().label(Word.FILE).addAll(new Details(reader).attachment((Document) media)));
    }

    private Stream<Line> lines(Image image) {
        Line title = reader.line().label(image.decorative() ? Word.DECORATIVE_IMAGE : Word.IMAGE);
        return Stream.of(
                image.alt() == null ? title.link(image.url()) : title.add(reader.say(image.alt()), image.url()),
                reader.line().add(image.caption()),
                addSize(
                                reader.line()
                                        .add(Word.CREDIT, image.credit())
                                        .link(Word.LICENCE, image.licence())
                                        .add(image.mediaType()),
                                image.width(),
                                image.height())
                        .add(reader.amount(image.byteSize(), Word.BYTES)));
    }

    private Stream<Line> lines(Video video) {
        return Stream.of(
                reader.line().label(Word.VIDEO).add(reader.say(video.title()), video.url()),
                reader.line().add(video.caption()),
                addSize(
                                reader.line()
                                        .add(Word.CREDIT, video.credit())
                                        .link(Word.LICENCE, video.licence())
                                        .add(video.mediaType()),
                                video.width(),
                                video.height())
                        .add(reader.amount(video.byteSize(), Word.BYTES)),
                reader.line().add(Word.TRANSCRIPT, video.transcript()));
    }

    private Stream<Line> lines(Audio audio) {
        return Stream.of(
                reader.line().label(Word.AUDIO).add(reader.say(audio.title()), audio.url()),
                reader.line().add(audio.caption()),
                reader.line()
                        .add(Word.SOURCE, audio.credit())
                        .link(Word.LICENCE, audio.licence())
                        .add(audio.mediaType())
                        .add(reader.amount(audio.byteSize(), Word.BYTES)),
                reader.line().add(Word.TRANSCRIPT, audio.transcript()));
    }

    private Line addSize(Line line, @Nullable Integer width, @Nullable Integer height) {
        if (width != null && height != null) {
            return line.add(width + " \u00D7 " + height + " " + reader.say(Word.PIXELS));
        }
        return line.add(Word.WIDTH, reader.amount(width, Word.PIXELS))
                .add(Word.HEIGHT, reader.amount(height, Word.PIXELS));
    }
}
