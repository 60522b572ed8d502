package io.github.orgcontent.interchange.publication;

import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import java.net.URI;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The URLs of one page in several languages, and the best of them for one language.
 *
 * @param all URLs by language
 * @param own URL for the preferred language, if there is one
 */
public record LocalizedUrls(SortedMap<LanguageTag, URI> all, Optional<Localized<URI>> own) {
    /** Selects the URL by the lookup of RFC 4647, without a fallback to other languages. */
    public static LocalizedUrls of(SortedMap<LanguageTag, URI> all, LanguageTag language) {
        return new LocalizedUrls(all, LanguagePreferences.of(language).resolve(all));
    }

    /** Selects the URL in the best language; there is one unless there are no URLs. */
    public static LocalizedUrls best(SortedMap<LanguageTag, URI> all, TextResolver resolver) {
        return new LocalizedUrls(all, all.isEmpty() ? Optional.empty() : Optional.of(resolver.best(all)));
    }

    /**
     * The URL for languages that have none ({@code hreflang="x-default"}): the one in the default language of the content.
     * Search engines require the same one on all pages.
     */
    public static Optional<URI> defaultUrl(Publication publication, SortedMap<LanguageTag, URI> urls) {
        return LanguagePreferences.of(publication.content().defaultLanguage())
                .resolve(urls)
                .map(Localized::value);
    }

    /** The URL for the preferred language. */
    public Optional<URI> url() {
        return own.map(Localized::value);
    }

    /** The URLs in the other languages. */
    public SortedMap<LanguageTag, URI> others() {
        var others = new TreeMap<>(all);
        own.ifPresent(found -> others.remove(found.language()));
        return Collections.unmodifiableSortedMap(others);
    }
}
