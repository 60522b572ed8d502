package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a table (HTML tr).
 *
 * @param cells Cells of the row, 1 to {@value #MAX_CELLS}; all rows of a table have the same number of cells.
 */
@RecordBuilder
public record TableRow(
        @ItemCount(min = 1, max = TableRow.MAX_CELLS) List<@Required @Valid TableCell> cells) {
    /** The greatest number of cells in a row. */
    public static final int MAX_CELLS = 100;

    /** Replaces an absent list with an empty one and copies the list to an unmodifiable one. */
    public TableRow {
        cells = Copies.list(cells);
    }

    /** A row of cells without formatting; an empty string is an empty cell. */
    public static TableRow of(String... cells) {
        return new TableRow(Stream.of(cells)
                .map(text -> text.isEmpty() ? TableCell.of() : TableCell.of(Span.of(text)))
                .toList());
    }
}
