package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.reading.LossReport;
import io.github.orgcontent.interchange.reading.Place;
import io.github.orgcontent.interchange.reading.PlainWords;
import io.github.orgcontent.interchange.reading.RichTextDraft;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LanguageTag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Brings together what is shown and what is said below it. */
final class HtmlFiguresReader {
    private static final Set<String> MEDIA = Set.of("img", "video", "audio");

    private static final class FigureDraft {
        @Nullable
        Media media;

        String what = "figure";
        final List<Span> caption = new ArrayList<>();
    }

    private final RichTextDraft draft;
    private final HtmlAttributesReader attributes;
    private final LossReport report;
    private final HtmlMediaReader media;
    private final Deque<FigureDraft> open = new ArrayDeque<>();
    private int captions;

    HtmlFiguresReader(RichTextDraft draft, HtmlAttributesReader attributes, LossReport report) {
        this.draft = draft;
        this.attributes = attributes;
        this.report = report;
        this.media = new HtmlMediaReader(attributes, report);
    }

    boolean isMedia(Element element) {
        return MEDIA.contains(element.normalName());
    }

    void media(Element element, Style style, Place place) {
        String what = element.normalName();
        media.read(element, style, place).ifPresent(shown -> {
            FigureDraft figure = open.peek();
            if (figure == null || figure.media != null) {
                draft.figure(shown, what, place);
            } else {
                figure.media = shown;
                figure.what = what;
            }
        });
    }

    /** Reads a figure that says of all its parts what they are; whether it does. */
    boolean item(Element element, Style style, Place place) {
        if (!element.normalName().equals("figure")) {
            return false;
        }
        Optional<Media> item = FigureItems.read(element, style, attributes.languageOf(Style.PLAIN));
        item.ifPresent(shown -> {
            draft.boundary(place);
            draft.figure(shown, "figure", place);
        });
        return item.isPresent();
    }

    void startFigure(Place place) {
        draft.boundary(place);
        open.push(new FigureDraft());
    }

    void startCaption(Place place) {
        if (isOwnCaption()) {
            draft.startAside();
        } else {
            draft.boundary(place);
        }
        captions++;
    }

    void endCaption(Place place) {
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

    void endFigure(Place place) {
        draft.boundary(place);
        FigureDraft figure = open.pop();
        Media shown = figure.media;
        if (shown == null) {
            draft.spans(figure.caption, place);
            draft.boundary(place);
            return;
        }
        LanguageTag language = attributes.languageOf(Style.PLAIN);
        var caption = PlainWords.of(figure.caption, language, place, report);
        draft.figure(HtmlMediaReader.with(shown, caption.orElse(null), null), figure.what, place);
    }
}
