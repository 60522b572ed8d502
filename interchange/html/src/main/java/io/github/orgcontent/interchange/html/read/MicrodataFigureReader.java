package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.html.terms.HtmlTerms;
import io.github.orgcontent.interchange.html.write.FigureWriter;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads figures that say by microdata what their parts are, as those of {@link FigureWriter} do. */
final class MicrodataFigureReader {
    private static final Map<String, Set<String>> NAMES = Map.of(
            HtmlTerms.IMAGE,
            Set.of(
                    HtmlTerms.URL,
                    HtmlTerms.CAPTION,
                    HtmlTerms.CREDIT,
                    HtmlTerms.LICENCE,
                    HtmlTerms.MEDIA_TYPE,
                    HtmlTerms.SIZE),
            HtmlTerms.VIDEO,
            recordings(),
            HtmlTerms.AUDIO,
            recordings(),
            HtmlTerms.DOCUMENT,
            Set.of(
                    HtmlTerms.URL,
                    HtmlTerms.TITLE,
                    HtmlTerms.LANGUAGE,
                    HtmlTerms.CREDIT,
                    HtmlTerms.LICENCE,
                    HtmlTerms.MEDIA_TYPE,
                    HtmlTerms.SIZE,
                    HtmlTerms.SHA256));

    private final MicrodataFigureParts parts;
    private final URI url;

    /** The element that the address stands in. */
    private final Element shown;

    private MicrodataFigureReader(MicrodataFigureParts parts, URI url, Element shown) {
        this.parts = parts;
        this.url = url;
        this.shown = shown;
    }

    private static Set<String> recordings() {
        return Set.of(
                HtmlTerms.URL,
                HtmlTerms.TITLE,
                HtmlTerms.TRANSCRIPT,
                HtmlTerms.CAPTION,
                HtmlTerms.CREDIT,
                HtmlTerms.LICENCE,
                HtmlTerms.MEDIA_TYPE,
                HtmlTerms.SIZE);
    }

    /**
     * What a figure shows; empty if it does not say what its parts are, or if anything would be lost.
     *
     * @param language that of the whole text
     */
    static Optional<Media> read(Element figure, Style style, LanguageTag language) {
        String type = type(figure);
        Set<String> names = NAMES.get(type);
        if (names == null) {
            return Optional.empty();
        }
        var parts = new MicrodataFigureParts(figure, style, language);
        Optional<Media> media = parts.shown()
                .filter(shown -> players(figure) == (isRecording(type) ? 1 : 0))
                .flatMap(shown -> parts.url()
                        .flatMap(url -> Optional.ofNullable(new MicrodataFigureReader(parts, url, shown).media(type))));
        return media.filter(all -> parts.areAll(names));
    }

    private static String type(Element figure) {
        String type = figure.attr("itemtype");
        boolean isItem = figure.hasAttr("itemscope") && type.startsWith(HtmlTerms.TYPES);
        return isItem ? type.substring(HtmlTerms.TYPES.length()) : "";
    }

    private static boolean isRecording(String type) {
        return type.equals(HtmlTerms.VIDEO) || type.equals(HtmlTerms.AUDIO);
    }

    private static int players(Element figure) {
        return figure.select("video, audio").size();
    }

    private @Nullable Media media(String type) {
        LocalizedText title = parts.text(HtmlTerms.TITLE);
        return switch (type) {
            case HtmlTerms.IMAGE -> isIn("img") ? image() : null;
            case HtmlTerms.VIDEO -> isIn("video") && title != null ? video(title) : null;
            case HtmlTerms.AUDIO -> isIn("audio") && title != null ? audio(title) : null;
            default -> isIn("a") && title != null ? document(title) : null;
        };
    }

    private boolean isIn(String tag) {
        return player().normalName().equals(tag);
    }

    private Element player() {
        Element parent = shown.parent();
        return shown.normalName().equals("source") && parent != null ? parent : shown;
    }

    private Image image() {
        LocalizedText alt = parts.alt();
        return new Image(
                url,
                alt,
                alt == null && shown.hasAttr("alt"),
                parts.text(HtmlTerms.CAPTION),
                parts.text(HtmlTerms.CREDIT),
                parts.licence(),
                parts.code(HtmlTerms.MEDIA_TYPE),
                parts.pixels(shown, "width"),
                parts.pixels(shown, "height"),
                parts.byteSize());
    }

    private Video video(LocalizedText title) {
        return new Video(
                url,
                title,
                parts.text(HtmlTerms.TRANSCRIPT),
                parts.text(HtmlTerms.CAPTION),
                parts.text(HtmlTerms.CREDIT),
                parts.licence(),
                parts.code(HtmlTerms.MEDIA_TYPE),
                parts.pixels(player(), "width"),
                parts.pixels(player(), "height"),
                parts.byteSize());
    }

    private Audio audio(LocalizedText title) {
        return new Audio(
                url,
                title,
                parts.text(HtmlTerms.TRANSCRIPT),
                parts.text(HtmlTerms.CAPTION),
                parts.text(HtmlTerms.CREDIT),
                parts.licence(),
                parts.code(HtmlTerms.MEDIA_TYPE),
                parts.byteSize());
    }

    private Document document(LocalizedText title) {
        return new Document(
                url,
                title,
                parts.language(),
                parts.text(HtmlTerms.CREDIT),
                parts.licence(),
                parts.code(HtmlTerms.MEDIA_TYPE),
                parts.byteSize(),
                parts.code(HtmlTerms.SHA256));
    }
}
