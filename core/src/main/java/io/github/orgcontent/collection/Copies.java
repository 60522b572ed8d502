package io.github.orgcontent.collection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Unmodifiable copies of collections in a stable order. An absent collection becomes an empty one.
 *
 * <p>Nulls are kept, so that validation can report them with their location. {@link List#copyOf} would throw an
 * exception without a location, and the order of {@link Map#copyOf} changes with each start of the JVM.
 */
public final class Copies {
    private Copies() {}

    /** Copy of a list in the same order. */
    public static <T> List<T> list(@Nullable List<? extends T> list) {
        if (list == null || list.isEmpty()) {
            return List.of();
        }
        return hasNull(list) ? Collections.unmodifiableList(new ArrayList<>(list)) : List.copyOf(list);
    }

    // contains(null) throws an exception on some lists.
    private static boolean hasNull(Collection<?> elements) {
        for (Object element : elements) {
            if (element == null) {
                return true;
            }
        }
        return false;
    }

    /** Copy of a set in the natural order of its elements. */
    public static <T extends Comparable<? super T>> Set<T> set(@Nullable Set<T> set) {
        if (set == null || set.isEmpty()) {
            return Set.of();
        }
        T first = set.iterator().next();
        if (set.size() == 1 && first != null) {
            return Set.of(first);
        }
        var copy = new TreeSet<T>(Comparator.nullsLast(Comparator.naturalOrder()));
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }

    /** Copy of a map in the natural order of its keys. */
    public static <K extends Comparable<? super K>, V> SortedMap<K, V> map(@Nullable Map<K, V> map) {
        if (map == null || map.isEmpty()) {
            return Collections.emptySortedMap();
        } else if (map instanceof OrderedMap<K, V> ordered) {
            return ordered;
        }
        var copy = new TreeMap<K, V>(Comparator.nullsLast(Comparator.naturalOrder()));
        copy.putAll(map);
        return copy.size() > OrderedMap.MAX_SIZE || hasNull(copy.keySet()) || hasNull(copy.values())
                ? Collections.unmodifiableSortedMap(copy)
                : OrderedMap.ofAlternating(alternating(copy));
    }

    private static Object[] alternating(Map<?, ?> map) {
        var entries = new ArrayList<>(2 * map.size());
        map.forEach((key, value) -> {
            entries.add(key);
            entries.add(value);
        });
        return entries.toArray();
    }
}
