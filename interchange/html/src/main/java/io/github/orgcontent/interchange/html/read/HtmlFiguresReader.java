package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.OpenLinks;
import io.github.orgcontent.interchange.reading.PlainTextExtractor;
import io.github.orgcontent.interchange.reading.RichTextBuilder;
import io.github.orgcontent.interchange.reading.SourcePosition;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Brings together what is shown and what is said below it. */
final class HtmlFiguresReader {
    private static final Set<String> MEDIA = Set.of("img", "video", "audio");

    private record Shown(Media media, String what) {}

    private static final class FigureDraft {
        final List<Shown> shown = new ArrayList<>();
        final List<Span> caption = new ArrayList<>();

        /** Which of all that is shown has the caption; the others are in figures of their own within this one. */
        int first = -1;
    }

    private final RichTextBuilder draft;
    private final HtmlAttributesReader attributes;
    private final OpenLinks links;
    private final LossCollector report;
    private final HtmlMediaReader media;
    private final Deque<FigureDraft> open = new ArrayDeque<>();
    private int captions;

    HtmlFiguresReader(RichTextBuilder draft, HtmlAttributesReader attributes, OpenLinks links, LossCollector report) {
        this.draft = draft;
        this.attributes = attributes;
        this.links = links;
        this.report = report;
        this.media = new HtmlMediaReader(attributes, report);
    }

    boolean isMedia(Element element) {
        return MEDIA.contains(element.normalName());
    }

    void media(Element element, Style style, SourcePosition place) {
        String what = element.normalName();
        media.read(element, style, place).ifPresent(shown -> {
            links.media(style, place);
            FigureDraft figure = open.peek();
            if (figure == null) {
                draft.figure(shown, what, place);
            } else {
                figure.first = figure.first < 0 ? figure.shown.size() : figure.first;
                figure.shown.add(new Shown(shown, what));
            }
        });
    }

    // What a figure within another shows stands after what that has shown before.
    private void show(Shown shown, SourcePosition place) {
        open.stream()
                .filter(outer -> !outer.shown.isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        outer -> outer.shown.add(shown), () -> draft.figure(shown.media(), shown.what(), place));
    }

    /** Reads a figure that says of all its parts what they are; whether it does. */
    boolean item(Element element, Style style, SourcePosition place) {
        if (!element.normalName().equals("figure")) {
            return false;
        }
        Optional<Media> item = MicrodataFigureReader.read(element, style, attributes.languageOf(Style.PLAIN));
        item.ifPresent(shown -> {
            links.media(style, place);
            draft.boundary(place);
            show(new Shown(shown, "figure"), place);
        });
        return item.isPresent();
    }

    void startFigure(SourcePosition place) {
        draft.boundary(place);
        open.push(new FigureDraft());
    }

    void startCaption(SourcePosition place) {
        if (isOwnCaption()) {
            draft.startAside();
        } else {
            draft.boundary(place);
        }
        captions++;
    }

    void endCaption(SourcePosition place) {
        captions--;
        FigureDraft figure = open.peek();
        if (captions == 0 && figure != null) {
            figure.caption.addAll(draft.endAside());
        } else {
            draft.boundary(place);
        }
    }

    // Within a caption there is no other one.
    private boolean isOwnCaption() {
        return captions == 0 && !open.isEmpty();
    }

    void endFigure(SourcePosition place) {
        draft.boundary(place);
        FigureDraft figure = open.pop();
        if (figure.first >= 0) {
            captionFirst(figure, place);
        } else {
            draft.spans(figure.caption, place);
            draft.boundary(place);
        }
        figure.shown.forEach(shown -> show(shown, place));
    }

    private void captionFirst(FigureDraft figure, SourcePosition place) {
        LanguageTag language = attributes.languageOf(Style.PLAIN);
        var caption = PlainTextExtractor.of(figure.caption, language, place, report);
        if (caption.isPresent() && figure.shown.size() > 1) {
            report.add(place, "figcaption", "a caption of the model is that of one thing; it became that of the first");
        }
        Shown first = figure.shown.get(figure.first);
        Media captioned = HtmlMediaReader.with(first.media(), caption.orElse(null), null);
        figure.shown.set(figure.first, new Shown(captioned, first.what()));
    }
}
