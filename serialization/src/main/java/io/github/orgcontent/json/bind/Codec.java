package io.github.orgcontent.json.bind;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Reads and writes the values of one type. */
public interface Codec<T> {
    /**
     * Reads the value that starts at the current token, and stops at its last token.
     *
     * @return the value; null if it is invalid, in which case at least one problem has been reported
     */
    @Nullable
    T read(ReadContext context);

    /** Writes a value. */
    void write(T value, JsonGenerator out);

    /**
     * Replacement of a list element that could not be read, so that later elements keep their indices; null if none.
     */
    default @Nullable T placeholder() {
        return null;
    }
}
