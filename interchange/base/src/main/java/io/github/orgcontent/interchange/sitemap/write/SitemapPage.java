package io.github.orgcontent.interchange.sitemap.write;

import io.github.orgcontent.language.LanguageTag;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A page in a sitemap.
 *
 * @param updated time of the last change, {@code lastmod}
 * @param translations URLs of the page in all languages, this one included
 * @param fallback URL for all other languages, {@code x-default}
 * @param image URL of an image in the page
 * @param news entry of Google's news extension
 */
record SitemapPage(
        URI url,
        @Nullable OffsetDateTime updated,
        SortedMap<LanguageTag, URI> translations,
        Optional<URI> fallback,
        @Nullable URI image,
        Optional<News> news) {

    /**
     * An entry of Google's news extension.
     *
     * @param publication name of the organization
     * @param language language of the page
     * @param published time of publication
     * @param title headline in that language
     */
    record News(String publication, LanguageTag language, OffsetDateTime published, String title) {}

    /** The origin of the URL (RFC 6454): {@code https://www.example.org}. */
    String origin() {
        return url.getScheme() + "://" + url.getRawAuthority().toLowerCase(Locale.ROOT);
    }
}
