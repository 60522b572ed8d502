package io.github.orgcontent.json;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The elements of the lists that are being read, those of an inner list on top of those of the lists around it, so that
 * each list is made once, in its size.
 */
final class Elements {
    private @Nullable Object[] elements = new Object[32];
    private int size;

    int size() {
        return size;
    }

    void add(@Nullable Object element) {
        if (size == elements.length) {
            elements = Arrays.copyOf(elements, 2 * size);
        }
        elements[size++] = element;
    }

    /** Takes away all elements from one on, as an unmodifiable list. */
    @SuppressWarnings({"unchecked", "NullAway"}) // they are what was added; a null keeps its place
    <E> List<E> takeFrom(int start) {
        boolean hasNull = false;
        for (int i = start; i < size; i++) {
            hasNull |= elements[i] == null;
        }
        int count = size - start;
        size = start;
        if (hasNull) {
            return Collections.unmodifiableList(
                    Arrays.asList((E[]) Arrays.copyOfRange(elements, start, start + count)));
        }
        return count == 1
                ? List.of((E) elements[start])
                : List.of((E[]) Arrays.copyOfRange(elements, start, start + count));
    }
}
