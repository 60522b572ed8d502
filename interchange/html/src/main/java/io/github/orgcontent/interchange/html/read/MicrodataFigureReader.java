package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.html.terms.HtmlTerms;
import io.github.orgcontent.interchange.reading.Style;
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

/** Reads media from figures with the microdata that the writer of figures adds. */
final class MicrodataFigureReader {
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            HtmlTerms.IMAGE,
            Set.of(
                    HtmlTerms.URL,
                    HtmlTerms.CAPTION,
                    HtmlTerms.CREDIT,
                    HtmlTerms.LICENCE,
                    HtmlTerms.MEDIA_TYPE,
                    HtmlTerms.SIZE,
                    HtmlTerms.SHA256),
            HtmlTerms.VIDEO,
            recordingProperties(),
            HtmlTerms.AUDIO,
            recordingProperties(),
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

    /** The element with the URL: {@code img}, {@code source} or {@code a}. */
    private final Element urlElement;

    private MicrodataFigureReader(MicrodataFigureParts parts, URI url, Element urlElement) {
        this.parts = parts;
        this.url = url;
        this.urlElement = urlElement;
    }

    private static Set<String> recordingProperties() {
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
     * Reads the media of a figure; empty if the figure has no microdata of a known type, or if anything would be lost.
     *
     * @param style the style of the text around the figure
     * @param text the state of the whole text, which stays as it is
     */
    static Optional<Media> read(Element figure, Style style, ReadContext text) {
        String type = type(figure);
        Set<String> names = PROPERTIES.get(type);
        if (names == null) {
            return Optional.empty();
        }
        return MicrodataFigureParts.of(figure, style, text)
                .filter(parts -> players(figure) == (isRecording(type) ? 1 : 0))
                .flatMap(parts -> media(parts, type).filter(media -> parts.areComplete(names)));
    }

    private static Optional<Media> media(MicrodataFigureParts parts, String type) {
        return parts.urlElement()
                .flatMap(element -> parts.url()
                        .flatMap(url ->
                                Optional.ofNullable(new MicrodataFigureReader(parts, url, element).media(type))));
    }

    private static String type(Element figure) {
        String type = figure.attr("itemtype");
        boolean isItem = figure.hasAttr("itemscope") && type.startsWith(HtmlTerms.TYPE_PREFIX);
        return isItem ? type.substring(HtmlTerms.TYPE_PREFIX.length()) : "";
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
            case HtmlTerms.IMAGE -> isEmbeddedBy("img") ? image() : null;
            case HtmlTerms.VIDEO -> isEmbeddedBy("video") && title != null ? video(title) : null;
            case HtmlTerms.AUDIO -> isEmbeddedBy("audio") && title != null ? audio(title) : null;
            default -> isEmbeddedBy("a") && title != null ? document(title) : null;
        };
    }

    private boolean isEmbeddedBy(String tag) {
        return mediaElement().normalName().equals(tag);
    }

    private Element mediaElement() {
        Element parent = urlElement.parent();
        return urlElement.normalName().equals("source") && parent != null ? parent : urlElement;
    }

    private Image image() {
        LocalizedText alt = parts.alt();
        return new Image(
                url,
                alt,
                alt == null && urlElement.hasAttr("alt"),
                parts.text(HtmlTerms.CAPTION),
                parts.text(HtmlTerms.CREDIT),
                parts.licence(),
                parts.code(HtmlTerms.MEDIA_TYPE),
                parts.pixels(urlElement, "width"),
                parts.pixels(urlElement, "height"),
                parts.byteSize(),
                parts.code(HtmlTerms.SHA256));
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
                parts.pixels(mediaElement(), "width"),
                parts.pixels(mediaElement(), "height"),
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
