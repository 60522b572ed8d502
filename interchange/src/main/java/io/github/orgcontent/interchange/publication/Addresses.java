package io.github.orgcontent.interchange.publication;

import io.github.orgcontent.text.LanguagePreferences;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.Localized;
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
public record Addresses(SortedMap<LanguageTag, URI> all, Optional<Localized<URI>> own) {
    /** The addresses for a reader of a language, or of one that the lookup shortens it to. */
    public static Addresses of(SortedMap<LanguageTag, URI> all, LanguageTag language) {
        return new Addresses(all, LanguagePreferences.of(language).resolve(all));
    }

    /** The addresses for a reader who rather takes one of another language than none. */
    public static Addresses best(SortedMap<LanguageTag, URI> all, Wording wording) {
        return new Addresses(all, all.isEmpty() ? Optional.empty() : Optional.of(wording.best(all)));
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
