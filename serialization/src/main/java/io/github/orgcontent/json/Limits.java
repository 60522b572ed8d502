package io.github.orgcontent.json;

/**
 * Limits of a reader. It rejects a document that exceeds one, with code {@code json.limit}.
 *
 * @param bytes the maximum size of a document in bytes, or in characters if the input is characters
 * @param depth the maximum nesting depth of objects and arrays
 * @param stringLength the maximum length of a string in UTF-16 units
 * @param numberLength the maximum length of a number in digits
 * @param problems the number of problems after which the rest of a document is not read
 */
public record Limits(long bytes, int depth, int stringLength, int numberLength, int problems) {
    /**
     * The standard limits, far above the needs of a document: 64 MiB, 40 levels, strings of 250,000 units, numbers of
     * 400 digits, 10,000 problems.
     */
    public static Limits standard() {
        return new Limits(64L << 20, 40, 250_000, 400, 10_000);
    }

    /**
     * Checks the limits.
     *
     * @throws IllegalArgumentException if a limit is below 1, or the size exceeds that of a Java array
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
