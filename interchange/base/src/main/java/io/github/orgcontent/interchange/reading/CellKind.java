package io.github.orgcontent.interchange.reading;

/**
 * What is known of a cell beside its text.
 *
 * @param isHead whether it is a heading
 * @param columns over how many columns it reaches
 * @param rows over how many rows it reaches
 */
public record CellKind(boolean isHead, int columns, int rows) {
    /** An ordinary cell. */
    public static final CellKind DATA = new CellKind(false, 1, 1);

    /** A heading. */
    public static final CellKind HEAD = new CellKind(true, 1, 1);
}
