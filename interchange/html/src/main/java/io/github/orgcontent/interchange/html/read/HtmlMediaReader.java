package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.AudioBuilder;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.media.VideoBuilder;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads images, videos and audio recordings from {@code img}, {@code video} and {@code audio}. */
final class HtmlMediaReader {
    private static final String DATA_CAPTION = "data-caption";

    private final ReadContext context;
    private final HtmlAttributesReader attributes;

    HtmlMediaReader(ReadContext context, HtmlAttributesReader attributes) {
        this.context = context;
        this.attributes = attributes;
    }

    /** Reads an {@code img}, {@code video} or {@code audio}; empty, with a loss, if the model cannot carry it. */
    Optional<Media> read(Element element, Style style) {
        LanguageTag language = context.languageOf(style);
        return switch (element.normalName()) {
            case "img" -> attributes.link(element, "src").map(url -> image(url, element, language));
            case "video" -> recording(element, language).map(audio -> video(audio, element));
            default -> recording(element, language).map(audio -> audio);
        };
    }

    private Media image(URI url, Element element, LanguageTag language) {
        Optional<LocalizedText> alt = context.plainText(element.attr("alt"), language);
        return ImageBuilder.builder()
                .url(url)
                .alt(alt.orElse(null))
                .decorative(element.hasAttr("alt") && alt.isEmpty())
                .caption(caption(element, language))
                .width(attributes.pixels(element, "width"))
                .height(attributes.pixels(element, "height"))
                .build();
    }

    // Drupal stores the caption, which may have markup, in an attribute of the image.
    private @Nullable LocalizedText caption(Element element, LanguageTag language) {
        if (!element.hasAttr(DATA_CAPTION)) {
            return null;
        }
        Element body = Jsoup.parseBodyFragment(element.attr(DATA_CAPTION)).body();
        if (!body.children().isEmpty()) {
            context.addLoss("img " + DATA_CAPTION, "the model does not support marks and links here; the text is kept");
        }
        return context.plainText(body.text(), language).orElse(null);
    }

    private Media video(Audio audio, Element element) {
        return VideoBuilder.builder()
                .url(audio.url())
                .title(audio.title())
                .mediaType(audio.mediaType())
                .width(attributes.pixels(element, "width"))
                .height(attributes.pixels(element, "height"))
                .build();
    }

    private Optional<Audio> recording(Element element, LanguageTag language) {
        String titleAttribute = element.hasAttr("title") ? "title" : "aria-label";
        Optional<LocalizedText> title = context.plainText(element.attr(titleAttribute), language);
        if (title.isEmpty()) {
            context.addLoss(element.normalName(), "a title is required in the model, and it has none");
            return Optional.empty();
        }
        Element source = source(element);
        return attributes
                .link(source, "src")
                .map(url -> AudioBuilder.builder()
                        .url(url)
                        .title(title.get())
                        .mediaType(mediaType(source))
                        .build());
    }

    // The first source is the preferred one (HTML Living Standard §4.8.8); the model has one URL.
    private Element source(Element element) {
        @Nullable Element first = element.hasAttr("src") ? element : null;
        for (Element child : element.children()) {
            if (first == null && child.normalName().equals("source")) {
                first = child;
            } else {
                context.addLoss(
                        element.normalName() + " " + child.normalName(), "the model has no equivalent; it is removed");
            }
        }
        if (element.textNodes().stream().anyMatch(text -> !text.isBlank())) {
            context.addLoss(
                    element.normalName() + " text", "the text for programs that cannot play the recording is removed");
        }
        return first == null ? element : first;
    }

    private static @Nullable String mediaType(Element source) {
        return source.hasAttr("type") ? source.attr("type") : null;
    }

    /** A copy with a caption, which replaces that of an attribute. */
    Media withCaption(Media media, LocalizedText caption) {
        if (media instanceof Image image && image.caption() != null) {
            context.addLoss("img " + DATA_CAPTION, "an image of the model has one caption, and the figure has another");
        }
        if (media instanceof Image image) {
            return ImageBuilder.builder(image).caption(caption).build();
        } else if (media instanceof Video video) {
            return VideoBuilder.builder(video).caption(caption).build();
        } else if (media instanceof Audio audio) {
            return AudioBuilder.builder(audio).caption(caption).build();
        }
        return media;
    }
}
