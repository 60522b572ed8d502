package io.github.orgcontent.json;

/**
 * How much a reader takes; what is larger is refused early, with code {@code json.limit}.
 *
 * @param bytes the size of a document in bytes, or in characters where characters are read
 * @param depth how deep objects and lists may be nested
 * @param stringLength the length of a string in UTF-16 units
 * @param numberLength the length of a number in digits
 * @param problems how many problems a document may have before the rest of it is not read
 */
public record Limits(long bytes, int depth, int stringLength, int numberLength, int problems) {
    /**
     * 64 MiB, 40 levels, 250,000 units in a string, 400 digits in a number, 10,000 problems: far more than a document
     * needs.
     */
    public static Limits standard() {
        return new Limits(64L << 20, 40, 250_000, 400, 10_000);
    }

    /**
     * Checks that each limit is at least 1, and that a document can be held in memory.
     *
     * @throws IllegalArgumentException if one is not
     */
    public Limits {
        if (bytes < 1 || depth < 1 || stringLength < 1 || numberLength < 1 || problems < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
        if (bytes > Integer.MAX_VALUE - 16) {
            throw new IllegalArgumentException("documents are read into memory: at most 2 GiB");
        }
    }
}
