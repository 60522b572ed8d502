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

/** Writes the head of a page: title, description, URLs of the translations, style sheet and JSON-LD. */
public final class HeadWriter {
    private static final String STYLE = read("page.css");

    private final ElementBuilder head;

    public HeadWriter(ElementBuilder head) {
        this.head = head;
    }

    /** Adds the character encoding, the viewport and the title. */
    void begin(Localized<String> title) {
        head.add("meta").set("charset", "utf-8");
        head.add("meta").set("name", "viewport").set("content", "width=device-width, initial-scale=1");
        head.add("title", title);
    }

    void addDescription(@Nullable LocalizedText text) {
        if (text != null) {
            var best = head.context().texts().of(text);
            head.add("meta").set("name", "description").set("content", best);
        }
    }

    /**
     * Adds the URLs of the page in all languages, including its own, as search engines require.
     *
     * @param defaultUrl the URL for all other languages ({@code x-default})
     */
    void addUrls(Map<LanguageTag, URI> urls, Optional<URI> defaultUrl) {
        URI own = urls.get(head.context().language());
        if (own != null) {
            head.add("link").set("rel", "canonical").set("href", own.toString());
        }
        urls.forEach((language, url) -> addAlternate(language.toString(), url));
        defaultUrl.ifPresent(url -> addAlternate("x-default", url));
    }

    /** Adds the feed in the language of the page, and the sitemap, if they are written together with the page. */
    void addSiteFiles() {
        SiteLinks links = head.context().links();
        links.feed(head.context().language())
                .ifPresent(url -> head.add("link")
                        .set("rel", "alternate")
                        .set("type", "application/atom+xml")
                        .set("href", url.toString()));
        links.sitemapUrl()
                .ifPresent(url -> head.add("link")
                        .set("rel", "sitemap")
                        .set("type", "application/xml")
                        .set("href", url.toString()));
    }

    private void addAlternate(String language, URI url) {
        head.add("link").set("rel", "alternate").set("hreflang", language).set("href", url.toString());
    }

    /** Adds the style sheet and the JSON-LD of the page. */
    public void end(String jsonLd) {
        head.add("style").data(STYLE);
        // In JSON "<" occurs in strings only, where the escape is equivalent. Without "<" no text can end the element.
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
