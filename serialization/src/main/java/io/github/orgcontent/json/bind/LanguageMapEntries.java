package io.github.orgcontent.json.bind;

import io.github.orgcontent.collection.OrderedMap;
import io.github.orgcontent.language.LanguageTag;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entries of one map with a value for each language, while it is read. */
final class LanguageMapEntries<V> {
    private final ElementStack elements;
    private final int start;
    private int lost;
    private @Nullable LanguageTag last;
    private @Nullable Set<@Nullable Object> languages; // only if they do not come in order, or one is lost

    LanguageMapEntries(ReadContext in) {
        this.elements = in.elements();
        this.start = elements.size();
    }

    /** How many languages have a value. */
    int kept() {
        return (elements.size() - start) / 2;
    }

    /** How many have one that could not be read. */
    int lost() {
        return lost;
    }

    /** Whether there was this language before, with a value that could be read or not. */
    boolean holds(LanguageTag language) {
        if (languages == null && last != null && last.compareTo(language) >= 0) {
            languages = languagesSoFar();
        }
        return languages != null && languages.contains(language);
    }

    private Set<@Nullable Object> languagesSoFar() {
        Set<@Nullable Object> all = new HashSet<>();
        for (int i = start; i < elements.size(); i += 2) {
            all.add(elements.get(i));
        }
        return all;
    }

    void add(LanguageTag language, @Nullable V value) {
        if (value == null) {
            lost++;
            languages = languages == null ? languagesSoFar() : languages;
        } else {
            elements.add(language);
            elements.add(value);
        }
        if (languages != null) {
            languages.add(language);
        }
        last = language;
    }

    /** Takes the values that could be read. */
    @SuppressWarnings("NullAway") // no null is among what was added
    SortedMap<LanguageTag, V> take() {
        if (kept() == 0) {
            return Collections.emptySortedMap();
        }
        return kept() > OrderedMap.MAX_SIZE ? takeMany() : OrderedMap.ofAlternating(elements.takeArrayFrom(start));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // keys and values alternate, none of them null
    private SortedMap<LanguageTag, V> takeMany() {
        var map = new TreeMap<LanguageTag, V>();
        Object[] entries = elements.takeArrayFrom(start);
        for (int i = 0; i < entries.length; i += 2) {
            map.put((LanguageTag) entries[i], (V) entries[i + 1]);
        }
        return map;
    }
}
