package io.github.orgcontent.interchange.pressrelease;

import io.github.orgcontent.interchange.label.Label;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
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

/** Renders an image, video, audio file or document as lines. */
public final class MediaLines {
    /** Properties of media that the lines do not show. */
    public static final UnsupportedProperties UNSUPPORTED = UnsupportedProperties.allBut(
            "the description of a media object in plain text does not contain it",
            "/type",
            "/url",
            "/alt",
            "/decorative",
            "/title",
            "/transcript",
            "/caption",
            "/credit",
            "/licence",
            "/mediaType",
            "/width",
            "/height",
            "/byteSize",
            "/language",
            "/sha256");

    private final RenderContext context;

    private MediaLines(RenderContext context) {
        this.context = context;
    }

    /** Renders the type and URL, then the details, then the transcript. */
    public static List<List<Span>> of(Media media, TextResolver resolver) {
        return new MediaLines(RenderContext.of(resolver))
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
        return Stream.of(
                context.line().label(Label.FILE).addAll(new DetailLines(context).attachment((Document) media)));
    }

    private Stream<DetailLine> lines(Image image) {
        DetailLine title = context.line().label(image.decorative() ? Label.DECORATIVE_IMAGE : Label.IMAGE);
        return Stream.of(
                image.alt() == null ? title.link(image.url()) : title.add(context.text(image.alt()), image.url()),
                context.line().add(image.caption()),
                addSize(
                                context.line()
                                        .add(Label.CREDIT, image.credit())
                                        .link(Label.LICENCE, image.licence())
                                        .add(image.mediaType()),
                                image.width(),
                                image.height())
                        .add(context.amount(image.byteSize(), Label.BYTES))
                        .addDigest(image.sha256()));
    }

    private Stream<DetailLine> lines(Video video) {
        return Stream.of(
                context.line().label(Label.VIDEO).add(context.text(video.title()), video.url()),
                context.line().add(video.caption()),
                addSize(
                                context.line()
                                        .add(Label.CREDIT, video.credit())
                                        .link(Label.LICENCE, video.licence())
                                        .add(video.mediaType()),
                                video.width(),
                                video.height())
                        .add(context.amount(video.byteSize(), Label.BYTES)),
                context.line().add(Label.TRANSCRIPT, video.transcript()));
    }

    private Stream<DetailLine> lines(Audio audio) {
        return Stream.of(
                context.line().label(Label.AUDIO).add(context.text(audio.title()), audio.url()),
                context.line().add(audio.caption()),
                context.line()
                        .add(Label.SOURCE, audio.credit())
                        .link(Label.LICENCE, audio.licence())
                        .add(audio.mediaType())
                        .add(context.amount(audio.byteSize(), Label.BYTES)),
                context.line().add(Label.TRANSCRIPT, audio.transcript()));
    }

    private DetailLine addSize(DetailLine line, @Nullable Integer width, @Nullable Integer height) {
        if (width != null && height != null) {
            return line.add(width + " \u00D7 " + height + " " + context.text(Label.PIXELS));
        }
        return line.add(Label.WIDTH, context.amount(width, Label.PIXELS))
                .add(Label.HEIGHT, context.amount(height, Label.PIXELS));
    }
}
