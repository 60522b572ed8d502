package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a page says of itself: title, description, addresses in all languages, and the same for machines. */
public final class HeadWriter {
    private static final String STYLE = read("page.css");

    private final ElementBuilder head;

    public HeadWriter(ElementBuilder head) {
        this.head = head;
    }

    /** The title, and what pages always say. */
    void begin(Localized<String> title) {
        head.add("meta").set("charset", "utf-8");
        head.add("meta").set("name", "viewport").set("content", "width=device-width, initial-scale=1");
        head.add("title", title);
    }

    void addDescription(@Nullable LocalizedText text) {
        if (text != null) {
            var best = head.edition().wording().of(text);
            head.add("meta").set("name", "description").set("content", best);
        }
    }

    /**
     * The addresses of the page in all languages, its own among them, as search engines ask for.
     *
     * @param others for readers of other languages
     */
    void addAddresses(Map<LanguageTag, URI> urls, Optional<URI> others) {
        URI own = urls.get(head.edition().language());
        if (own != null) {
            head.add("link").set("rel", "canonical").set("href", own.toString());
        }
        urls.forEach((language, url) -> addAlternate(language.toString(), url));
        others.ifPresent(url -> addAlternate("x-default", url));
    }

    private void addAlternate(String language, URI url) {
        head.add("link").set("rel", "alternate").set("hreflang", language).set("href", url.toString());
    }

    /** The style sheet, and the page's content as JSON-LD. */
    public void end(String jsonLd) {
        head.add("style").data(STYLE);
        // Only strings can hold this sign in JSON, and there it may be written so. Without it nothing ends the element.
        head.add("script").set("type", "application/ld+json").data(jsonLd.replace("<", "\\u003c"));
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(HeadWriter.class.getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
