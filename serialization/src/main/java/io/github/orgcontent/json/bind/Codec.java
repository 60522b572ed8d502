package io.github.orgcontent.json.bind;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** How values of one type are read and written. */
public interface Codec<T> {
    /**
     * Reads the value that begins at the current token, and leaves the parser at its last token.
     *
     * @return the value, or null if it could not be read; then at least one problem has been reported
     */
    @Nullable
    T read(ReadContext in);

    /** Writes a value. */
    void write(T value, JsonGenerator out);

    /** What stands for an element that could not be read, so that the elements behind it keep their places. */
    default @Nullable T placeholder() {
        return null;
    }
}
