package io.github.orgcontent.interchange.publication;

import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where the same is to be read in several languages, for a reader of one.
 *
 * @param all the addresses
 * @param own the one for the reader
 */
public record LocalizedUrls(SortedMap<LanguageTag, URI> all, Optional<Localized<URI>> own) {
    /** The addresses for a reader of a language, or of one that the lookup shortens it to. */
    public static LocalizedUrls of(SortedMap<LanguageTag, URI> all, LanguageTag language) {
        return new LocalizedUrls(all, LanguagePreferences.of(language).resolve(all));
    }

    /** The addresses for a reader who rather takes one of another language than none. */
    public static LocalizedUrls best(SortedMap<LanguageTag, URI> all, TextResolver wording) {
        return new LocalizedUrls(all, all.isEmpty() ? Optional.empty() : Optional.of(wording.best(all)));
    }

    /**
     * The URL for readers whose language is not among those of the URLs ({@code hreflang="x-default"}): that of the
     * default language of the content. Search engines ask that all pages name the same one.
     */
    public static Optional<URI> defaultUrl(Publication publication, SortedMap<LanguageTag, URI> urls) {
        return LanguagePreferences.of(publication.content().defaultLanguage())
                .resolve(urls)
                .map(Localized::value);
    }

    /** The address for the reader. */
    public Optional<URI> url() {
        return own.map(Localized::value);
    }

    /** Those of the other languages. */
    public SortedMap<LanguageTag, URI> others() {
        var others = new TreeMap<>(all);
        own.ifPresent(found -> others.remove(found.language()));
        return Collections.unmodifiableSortedMap(others);
    }

    /** All of them, the one for the reader first, for those who take only one. */
    public Map<LanguageTag, URI> ownFirst() {
        var urls = new LinkedHashMap<LanguageTag, URI>();
        own.ifPresent(found -> urls.put(found.language(), found.value()));
        urls.putAll(others());
        return Collections.unmodifiableMap(urls);
    }
}
