package io.github.orgcontent.json.bind;

import io.github.orgcontent.collection.OrderedMap;
import io.github.orgcontent.language.LanguageTag;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The entries of one language map while it is read. */
final class LanguageMapEntries<V> {
    private final ElementStack elements;
    private final int start;
    private int unreadable;
    private @Nullable LanguageTag previous;
    private @Nullable Set<@Nullable Object> languages; // only if the tags are not in order, or a value is unreadable

    LanguageMapEntries(ReadContext context) {
        this.elements = context.elements();
        this.start = elements.size();
    }

    /** The number of languages with a value. */
    int readable() {
        return (elements.size() - start) / 2;
    }

    /** The number of languages with a value that could not be read. */
    int unreadable() {
        return unreadable;
    }

    /** Whether the language has occurred before, with a readable or an unreadable value. */
    boolean contains(LanguageTag language) {
        if (languages == null && previous != null && previous.compareTo(language) >= 0) {
            languages = readLanguages();
        }
        return languages != null && languages.contains(language);
    }

    private Set<@Nullable Object> readLanguages() {
        Set<@Nullable Object> all = new HashSet<>();
        for (int i = start; i < elements.size(); i += 2) {
            all.add(elements.get(i));
        }
        return all;
    }

    void add(LanguageTag language, @Nullable V value) {
        if (value == null) {
            unreadable++;
            languages = languages == null ? readLanguages() : languages;
        } else {
            elements.add(language);
            elements.add(value);
        }
        if (languages != null) {
            languages.add(language);
        }
        previous = language;
    }

    /** Removes and returns the readable entries. */
    @SuppressWarnings("NullAway") // add() adds no nulls
    SortedMap<LanguageTag, V> remove() {
        if (readable() == 0) {
            return Collections.emptySortedMap();
        }
        return readable() > OrderedMap.MAX_SIZE
                ? toTreeMap()
                : OrderedMap.ofAlternating(elements.removeArrayFrom(start));
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // keys and values alternate and are not null
    private SortedMap<LanguageTag, V> toTreeMap() {
        var map = new TreeMap<LanguageTag, V>();
        Object[] entries = elements.removeArrayFrom(start);
        for (int i = 0; i < entries.length; i += 2) {
            map.put((LanguageTag) entries[i], (V) entries[i + 1]);
        }
        return map;
    }
}
