package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.OpenLinks;
import io.github.orgcontent.interchange.reading.RichTextBuilder;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Combines media with their captions to the figures of the model. */
final class HtmlFiguresReader {
    private static final Set<String> MEDIA = Set.of("img", "video", "audio");

    private record MediaElement(Media media, String tag) {}

    private static final class OpenFigure {
        final List<MediaElement> media = new ArrayList<>();
        final List<Span> caption = new ArrayList<>();

        /** The index of the media that gets the caption; the media of inner figures have captions of their own. */
        int captioned = -1;

        /** The number of blocks before the figure. */
        final int firstBlock;

        OpenFigure(int firstBlock) {
            this.firstBlock = firstBlock;
        }
    }

    private final ReadContext context;
    private final RichTextBuilder builder;
    private final OpenLinks links;
    private final HtmlMediaReader mediaReader;
    private final Deque<OpenFigure> openFigures = new ArrayDeque<>();
    private int captionDepth;

    HtmlFiguresReader(ReadContext context, RichTextBuilder builder, OpenLinks links, HtmlAttributesReader attributes) {
        this.context = context;
        this.builder = builder;
        this.links = links;
        this.mediaReader = new HtmlMediaReader(context, attributes);
    }

    static boolean isMedia(Element element) {
        return MEDIA.contains(element.normalName());
    }

    void addMedia(Element element, Style style) {
        String tag = element.normalName();
        mediaReader.read(element, style).ifPresent(media -> {
            links.media(style, context.position());
            OpenFigure figure = openFigures.peek();
            if (figure == null) {
                builder.figure(media, tag, context.position());
            } else {
                figure.captioned = figure.captioned < 0 ? figure.media.size() : figure.captioned;
                figure.media.add(new MediaElement(media, tag));
            }
        });
    }

    // The media of an inner figure follow the media that the outer figure has so far.
    private void add(MediaElement element) {
        openFigures.stream()
                .filter(outer -> !outer.media.isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        outer -> outer.media.add(element),
                        () -> builder.figure(element.media(), element.tag(), context.position()));
    }

    /** Reads a figure with complete microdata, and returns whether the element is one. */
    boolean readMicrodata(Element element, Style style) {
        if (!element.normalName().equals("figure")) {
            return false;
        }
        Optional<Media> read = MicrodataFigureReader.read(element, style, context);
        read.ifPresent(media -> {
            links.media(style, context.position());
            builder.boundary(context.position());
            add(new MediaElement(media, "figure"));
        });
        return read.isPresent();
    }

    void startFigure() {
        builder.boundary(context.position());
        openFigures.push(new OpenFigure(builder.blockCount()));
    }

    void startCaption() {
        if (captionDepth == 0 && !openFigures.isEmpty()) {
            builder.startAside();
        } else {
            builder.boundary(context.position());
        }
        captionDepth++;
    }

    void endCaption() {
        captionDepth--;
        OpenFigure figure = openFigures.peek();
        if (captionDepth == 0 && figure != null) {
            figure.caption.addAll(builder.endAside());
        } else {
            builder.boundary(context.position());
        }
    }

    void endFigure() {
        builder.boundary(context.position());
        OpenFigure figure = openFigures.pop();
        if (figure.captioned >= 0) {
            setCaption(figure);
        } else {
            builder.tableCaption(figure.caption, figure.firstBlock, context.position());
        }
        figure.media.forEach(this::add);
    }

    private void setCaption(OpenFigure figure) {
        var caption = context.plainText(figure.caption);
        if (caption.isPresent() && figure.media.size() > 1) {
            context.addLoss(
                    "figcaption",
                    "a caption belongs to one media object in the model; it became the caption of the first");
        }
        MediaElement element = figure.media.get(figure.captioned);
        caption.map(text -> mediaReader.withCaption(element.media(), text))
                .ifPresent(media -> figure.media.set(figure.captioned, new MediaElement(media, element.tag())));
    }
}
