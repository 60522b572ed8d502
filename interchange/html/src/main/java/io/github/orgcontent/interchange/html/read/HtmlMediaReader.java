package io.github.orgcontent.interchange.html.read;

import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.PlainTextExtractor;
import io.github.orgcontent.interchange.reading.SourcePosition;
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
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads pictures, films and recordings. */
final class HtmlMediaReader {
    private final HtmlAttributesReader attributes;
    private final LossCollector report;

    HtmlMediaReader(HtmlAttributesReader attributes, LossCollector report) {
        this.attributes = attributes;
        this.report = report;
    }

    /** What an {@code img}, {@code video} or {@code audio} shows; empty, and reported, if the model has no place for it. */
    Optional<Media> read(Element element, Style style, SourcePosition place) {
        LanguageTag language = attributes.languageOf(style);
        return switch (element.normalName()) {
            case "img" -> attributes.link(element, "src", place).map(url -> image(url, element, language, place));
            case "video" -> recording(element, language, place).map(audio -> video(audio, element, place));
            default -> recording(element, language, place).map(audio -> audio);
        };
    }

    private Media image(URI url, Element element, LanguageTag language, SourcePosition place) {
        Optional<LocalizedText> alt = words(element, "alt", language, place);
        return ImageBuilder.builder()
                .url(url)
                .alt(alt.orElse(null))
                .decorative(element.hasAttr("alt") && alt.isEmpty())
                .width(pixels(element, "width", place))
                .height(pixels(element, "height", place))
                .build();
    }

    private Media video(Audio audio, Element element, SourcePosition place) {
        return VideoBuilder.builder()
                .url(audio.url())
                .title(audio.title())
                .mediaType(audio.mediaType())
                .width(pixels(element, "width", place))
                .height(pixels(element, "height", place))
                .build();
    }

    private Optional<Audio> recording(Element element, LanguageTag language, SourcePosition place) {
        Optional<LocalizedText> title =
                words(element, element.hasAttr("title") ? "title" : "aria-label", language, place);
        if (title.isEmpty()) {
            report.add(place, element.normalName(), "in the model it has a title, and here it has none");
            return Optional.empty();
        }
        Element source = source(element, place);
        return attributes
                .link(source, "src", place)
                .map(url -> AudioBuilder.builder()
                        .url(url)
                        .title(title.get())
                        .mediaType(mediaType(source))
                        .build());
    }

    // The first source is the best one by the wish of the author; there is a place for one.
    private Element source(Element element, SourcePosition place) {
        @Nullable Element first = element.hasAttr("src") ? element : null;
        for (Element child : element.children()) {
            if (first == null && child.normalName().equals("source")) {
                first = child;
            } else {
                report.add(place, element.normalName() + " " + child.normalName(), "the model has no place for it");
            }
        }
        return first == null ? element : first;
    }

    private static @Nullable String mediaType(Element source) {
        return source.hasAttr("type") ? source.attr("type") : null;
    }

    private @Nullable Integer pixels(Element element, String attribute, SourcePosition place) {
        int number = attributes.number(element, attribute, place);
        return number == 0 ? null : number;
    }

    private Optional<LocalizedText> words(
            Element element, String attribute, LanguageTag language, SourcePosition place) {
        return PlainTextExtractor.of(element.attr(attribute), language, place, report);
    }

    /** The same with what is said below it. */
    static Media with(Media media, @Nullable LocalizedText caption, @Nullable LocalizedText credit) {
        if (media instanceof Image image) {
            return ImageBuilder.builder(image).caption(caption).credit(credit).build();
        } else if (media instanceof Video video) {
            return VideoBuilder.builder(video).caption(caption).credit(credit).build();
        } else if (media instanceof Audio audio) {
            return AudioBuilder.builder(audio).caption(caption).credit(credit).build();
        }
        return media;
    }
}
