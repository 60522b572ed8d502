package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.language.LanguageTag;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a sitemap.
 *
 * @param url where it is
 * @param updated when it was last changed
 * @param translations where it is in all languages, itself among them
 * @param fallback where readers of all other languages are led to
 * @param image a picture in it
 * @param news what is to be said of it as news
 */
record SitemapPage(
        URI url,
        @Nullable OffsetDateTime updated,
        SortedMap<LanguageTag, URI> translations,
        Optional<URI> fallback,
        @Nullable URI image,
        Optional<News> news) {

    /**
     * What Google News asks for.
     *
     * @param publication the name of the organization
     * @param language the language of the page
     * @param published when it was published
     * @param title its headline in that language
     */
    record News(String publication, LanguageTag language, OffsetDateTime published, String title) {}

    /** Where the host of the page begins, without a path: {@code https://www.example.org}. */
    String origin() {
        return url.getScheme() + "://" + url.getRawAuthority().toLowerCase(Locale.ROOT);
    }
}
