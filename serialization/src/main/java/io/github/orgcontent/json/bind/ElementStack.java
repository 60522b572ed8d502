package io.github.orgcontent.json.bind;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stack of the elements of all lists and maps that are being read, inner ones on top, so that each collection is
 * allocated once, in its final size.
 */
final class ElementStack {
    private @Nullable Object[] elements = new Object[16];
    private int size;

    int size() {
        return size;
    }

    @Nullable
    Object get(int index) {
        return elements[index];
    }

    void add(@Nullable Object element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
        }
        elements[size++] = element;
    }

    /** Removes and returns the elements from an index on. */
    @Nullable
    Object[] removeArrayFrom(int start) {
        int end = size;
        size = start;
        return Arrays.copyOfRange(elements, start, end);
    }

    /** Removes the elements from an index on and returns them as an unmodifiable list. */
    @SuppressWarnings({"unchecked", "NullAway"}) // the caller added elements of this type; a null keeps its index
    <E> List<E> removeListFrom(int start) {
        if (size == start + 1 && elements[start] != null) {
            size = start;
            return List.of((E) elements[start]);
        }
        boolean hasNull = hasNullFrom(start);
        E[] removed = (E[]) removeArrayFrom(start);
        return hasNull ? Collections.unmodifiableList(Arrays.asList(removed)) : List.of(removed);
    }

    private boolean hasNullFrom(int start) {
        for (int i = start; i < size; i++) {
            if (elements[i] == null) {
                return true;
            }
        }
        return false;
    }
}
