package io.github.orgcontent.json.bind;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the lists and maps that are being read, those of an inner one on top of those around it, so that each
 * is made once, in its size.
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

    /** Takes away all elements from one on. */
    @Nullable
    Object[] takeArrayFrom(int start) {
        int end = size;
        size = start;
        return Arrays.copyOfRange(elements, start, end);
    }

    /** Takes away all elements from one on, as an unmodifiable list. */
    @SuppressWarnings({"unchecked", "NullAway"}) // they are what was added; a null keeps its place
    <E> List<E> takeFrom(int start) {
        if (size == start + 1 && elements[start] != null) {
            size = start;
            return List.of((E) elements[start]);
        }
        boolean hasNull = hasNullFrom(start);
        E[] taken = (E[]) takeArrayFrom(start);
        return hasNull ? Collections.unmodifiableList(Arrays.asList(taken)) : List.of(taken);
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
