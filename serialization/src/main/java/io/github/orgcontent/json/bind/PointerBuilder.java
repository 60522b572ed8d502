package io.github.orgcontent.json.bind;

import io.github.orgcontent.validation.JsonPointer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The current JSON Pointer of a reader, as a stack of names and indices; the text is built on demand only. */
final class PointerBuilder {
    private static final int NONE = -1;

    private @Nullable String[] names = new String[16];
    private int[] indices = new int[16];
    private int depth;

    void enter() {
        if (++depth == names.length) {
            names = Arrays.copyOf(names, 2 * depth);
            indices = Arrays.copyOf(indices, 2 * depth);
        }
        at(NONE);
    }

    void at(String name) {
        names[depth] = name;
    }

    void at(int index) {
        names[depth] = null;
        indices[depth] = index;
    }

    /** Whether the current pointer is that of a child of the document. */
    boolean isBelowRoot() {
        return depth == 1;
    }

    void leave() {
        depth--;
    }

    /** The JSON Pointer (RFC 6901). */
    @Override
    public String toString() {
        var pointer = new StringBuilder();
        for (int i = 1; i <= depth; i++) {
            String name = names[i];
            if (name == null && indices[i] == NONE) {
                return pointer.toString(); // inside an object or array, before its first child
            }
            pointer.append('/');
            if (name == null) {
                pointer.append(indices[i]);
            } else {
                pointer.append(JsonPointer.escape(name));
            }
        }
        return pointer.toString();
    }
}
