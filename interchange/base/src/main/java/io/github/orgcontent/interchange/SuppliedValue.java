package io.github.orgcontent.interchange;

/**
 * A value of an imported document that the source does not contain and the caller's options supply:
 * {@code /genre news: supplied by the import options}.
 *
 * @param pointer location of the value in the imported document, a JSON Pointer (RFC 6901)
 * @param value the value in its JSON form, without quotation marks
 */
public record SuppliedValue(String pointer, String value) {
    /** The pointer and the value on one line. */
    @Override
    public String toString() {
        return pointer + " " + value + ": supplied by the import options";
    }
}
