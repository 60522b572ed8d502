package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.language.Match;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes the metadata of the Open Graph protocol (https://ogp.me). All its texts are in the language of the title. A text
 * without a translation into that language is left out; it is in the page in another language.
 */
final class OpenGraphWriter {
    private static final int TERRITORY_LENGTH = 2;

    private final ElementBuilder head;
    private final LanguageTag language;

    private OpenGraphWriter(ElementBuilder head, LanguageTag language) {
        this.head = head;
        this.language = language;
    }

    static OpenGraphWriter of(ElementBuilder head, String type, Localized<String> title, Map<LanguageTag, URI> urls) {
        var graph = new OpenGraphWriter(head, title.language());
        graph.add("og:type", type);
        graph.add("og:title").set("content", title);
        graph.addLocales(urls.keySet());
        URI url = urls.get(title.language());
        if (url != null) {
            graph.add("og:url", url.toString());
        }
        return graph;
    }

    void addText(String property, @Nullable LocalizedText text) {
        if (text != null) {
            text.in(language)
                    .ifPresent(value -> add(property).set("content", new Localized<>(value, language, Match.EXACT)));
        }
    }

    void addTime(String property, @Nullable OffsetDateTime time) {
        if (time != null) {
            add(property, TimeWriter.format(time));
        }
    }

    void addImage(@Nullable Image image) {
        if (image == null) {
            return;
        }
        add("og:image", image.url().toString());
        if (image.mediaType() != null) {
            add("og:image:type", image.mediaType());
        }
        if (image.width() != null && image.height() != null) {
            add("og:image:width", image.width().toString());
            add("og:image:height", image.height().toString());
        }
        addText("og:image:alt", image.decorative() ? null : image.alt());
    }

    private void add(String property, String content) {
        add(property).set("content", content);
    }

    private ElementBuilder add(String property) {
        return head.add("meta").set("property", property);
    }

    // Several tags may have the same locale: sr and sr-Latn.
    private void addLocales(Set<LanguageTag> languages) {
        Optional<String> own = locale(language);
        own.ifPresent(locale -> add("og:locale", locale));
        languages.stream()
                .filter(other -> !other.equals(language))
                .flatMap(other -> locale(other).stream())
                .filter(other -> !own.equals(Optional.of(other)))
                .distinct()
                .forEach(other -> add("og:locale:alternate", other));
    }

    /**
     * The form {@code language_TERRITORY}: {@code de_DE} for {@code de}. Empty for a language without a likely territory; a
     * group of territories, such as 419 in {@code es-419}, is none.
     */
    private static Optional<String> locale(LanguageTag tag) {
        return tag.likelyRegion()
                .filter(region -> region.length() == TERRITORY_LENGTH)
                .map(region -> tag.language() + "_" + region);
    }
}
