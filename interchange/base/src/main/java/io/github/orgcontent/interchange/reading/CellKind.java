package io.github.orgcontent.interchange.reading;

/**
 * The kind and the size of a table cell.
 *
 * @param isHead whether it is a header cell
 * @param columns number of columns, {@code colspan}
 * @param rows number of rows, {@code rowspan}
 */
public record CellKind(boolean isHead, int columns, int rows) {
    /** A data cell of one column and row. */
    public static final CellKind DATA = new CellKind(false, 1, 1);

    /** A header cell of one column and row. */
    public static final CellKind HEAD = new CellKind(true, 1, 1);
}
