package io.github.orgcontent.collection;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map in the natural order of its keys, without nulls. It uses little memory: a document has hundreds
 * of maps with one or two languages, and a tree for each would use most of the document's memory.
 */
@SuppressWarnings("JdkObsolete") // SortedMap is the type of the components
public final class OrderedMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V> implements SortedMap<K, V> {
    private final Object[] entries; // keys and values alternate

    private OrderedMap(Object[] entries) {
        this.entries = entries;
    }

    /** The greatest number of entries. A linear search is slower than a tree in larger maps. */
    public static final int MAX_SIZE = 100;

    /**
     * A map of alternating keys and values; takes over the array without a copy.
     *
     * @param entries keys and values without nulls and without duplicate keys, at most {@value #MAX_SIZE} pairs
     */
    public static <K extends Comparable<? super K>, V> OrderedMap<K, V> ofAlternating(Object[] entries) {
        var map = new OrderedMap<K, V>(entries);
        map.sort();
        return map;
    }

    // Insertion sort, because there are few entries and they are usually sorted.
    private void sort() {
        for (int i = 2; i < entries.length; i += 2) {
            for (int j = i; j > 0 && keyAt(j - 2).compareTo(keyAt(j)) > 0; j -= 2) {
                swap(j, j - 2);
                swap(j + 1, j - 1);
            }
        }
    }

    private void swap(int i, int j) {
        Object other = entries[i];
        entries[i] = entries[j];
        entries[j] = other;
    }

    @SuppressWarnings("unchecked") // keys have even indices
    private K keyAt(int index) {
        return (K) entries[index];
    }

    @SuppressWarnings("unchecked") // values have odd indices
    private V valueAt(int index) {
        return (V) entries[index];
    }

    @Override
    public int size() {
        return entries.length / 2;
    }

    // A linear search is the fastest one for few keys.
    private int indexOf(@Nullable Object key) {
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The keys in ascending order, in an array for fast iteration. */
    public K[] keys(IntFunction<K[]> newArray) {
        K[] keys = newArray.apply(size());
        for (int i = 0; i < keys.length; i++) {
            keys[i] = keyAt(2 * i);
        }
        return keys;
    }

    /** The key of this map that is equal to the given key, or null. */
    public @Nullable K keyEqualTo(K key) {
        int index = indexOf(key);
        return index < 0 ? null : keyAt(index);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return indexOf(key) >= 0;
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        int index = indexOf(key);
        return index < 0 ? null : valueAt(index + 1);
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int i = 0; i < entries.length; i += 2) {
            action.accept(keyAt(i), valueAt(i + 1));
        }
    }

    @Override
    public Set<Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public int size() {
                return OrderedMap.this.size();
            }

            @Override
            public Iterator<Entry<K, V>> iterator() {
                return new Entries();
            }
        };
    }

    @Override
    public Collection<V> values() {
        return new AbstractCollection<>() {
            @Override
            public int size() {
                return OrderedMap.this.size();
            }

            @Override
            public Iterator<V> iterator() {
                return new Values();
            }
        };
    }

    private final class Values implements Iterator<V> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < entries.length;
        }

        @Override
        public V next() {
            if (next >= entries.length) {
                throw new NoSuchElementException();
            }
            next += 2;
            return valueAt(next - 1);
        }
    }

    private final class Entries implements Iterator<Entry<K, V>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < entries.length;
        }

        @Override
        public Entry<K, V> next() {
            if (next >= entries.length) {
                throw new NoSuchElementException();
            }
            next += 2;
            return Map.entry(keyAt(next - 2), valueAt(next - 1));
        }
    }

    @Override
    public @Nullable Comparator<? super K> comparator() {
        return null;
    }

    // Submaps of such small maps are rarely used.
    private SortedMap<K, V> toTree() {
        return Collections.unmodifiableSortedMap(new TreeMap<>((SortedMap<K, V>) this));
    }

    @Override
    public SortedMap<K, V> subMap(K from, K to) {
        return toTree().subMap(from, to);
    }

    @Override
    public SortedMap<K, V> headMap(K to) {
        return toTree().headMap(to);
    }

    @Override
    public SortedMap<K, V> tailMap(K from) {
        return toTree().tailMap(from);
    }

    @Override
    public K firstKey() {
        return keyAt(requireNotEmpty());
    }

    @Override
    public K lastKey() {
        requireNotEmpty();
        return keyAt(entries.length - 2);
    }

    private int requireNotEmpty() {
        if (entries.length == 0) {
            throw new NoSuchElementException();
        }
        return 0;
    }
}
