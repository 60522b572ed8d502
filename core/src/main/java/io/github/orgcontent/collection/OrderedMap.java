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
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map in the natural order of its keys, without nulls, as small as can be: a document holds hundreds of
 * maps with one or two languages, for which a tree each would be most of its memory.
 */
@SuppressWarnings("JdkObsolete") // it stands where the documents have a SortedMap, whose methods are few
public final class OrderedMap<K extends Comparable<? super K>, V> extends AbstractMap<K, V> implements SortedMap<K, V> {
    private final Object[] entries; // key, value, key, value …

    private OrderedMap(Object[] entries) {
        this.entries = entries;
    }

    /** The most entries for which it is made: to look through more than a handful takes longer than in a tree. */
    public static final int MAX_SIZE = 100;

    /**
     * Takes over keys and values that alternate.
     *
     * @param entries no nulls, no key twice, and no more than {@value #MAX_SIZE} of them
     */
    public static <K extends Comparable<? super K>, V> OrderedMap<K, V> ofAlternating(Object[] entries) {
        var map = new OrderedMap<K, V>(entries);
        map.sort();
        return map;
    }

    // By insertion: there are few, and they mostly come in order.
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

    @SuppressWarnings("unchecked") // a key stands there
    private K keyAt(int index) {
        return (K) entries[index];
    }

    @SuppressWarnings("unchecked") // a value stands there
    private V valueAt(int index) {
        return (V) entries[index];
    }

    @Override
    public int size() {
        return entries.length / 2;
    }

    // One after the other: with a handful of keys nothing is quicker.
    private int indexOf(@Nullable Object key) {
        for (int i = 0; i < entries.length; i += 2) {
            if (entries[i].equals(key)) {
                return i;
            }
        }
        return -1;
    }

    /** The key itself that is equal to this one, or null. */
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

    // Parts of so small a map are hardly ever asked for.
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
        return keyAt(requireSome());
    }

    @Override
    public K lastKey() {
        requireSome();
        return keyAt(entries.length - 2);
    }

    private int requireSome() {
        if (entries.length == 0) {
            throw new NoSuchElementException();
        }
        return 0;
    }
}
