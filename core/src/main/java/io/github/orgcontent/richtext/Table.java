package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A table; all rows have the same number of cells (HTML table).
 *
 * @param header Header rows with the names of the columns, at most {@value #MAX_ROWS}; a row is a list of 1 to
 *     {@value #MAX_CELLS} cells, and a cell is a list of spans.
 * @param rows Data rows, 1 to {@value #MAX_ROWS}; a row is a list of 1 to {@value #MAX_CELLS} cells, and a cell is a
 *     list of spans, which may be empty.
 */
@RecordBuilder
@Rules(TableRules.class)
public record Table(
        @ItemCount(max = Table.MAX_ROWS)
        List<
                        @Required @ItemCount(min = 1, max = Table.MAX_CELLS) List<
                                @Required @ItemCount(max = 1000) @BlockText List<@Required @Valid Span>>>
                header,

        @ItemCount(min = 1, max = Table.MAX_ROWS)
        List<
                        @Required @ItemCount(min = 1, max = Table.MAX_CELLS) List<
                                @Required @ItemCount(max = 1000) @BlockText List<@Required @Valid Span>>>
                rows)
        implements Block {
    /** The greatest number of header rows, and of data rows. */
    public static final int MAX_ROWS = 1_000;

    /** The greatest number of cells in a row. */
    public static final int MAX_CELLS = 100;

    /** Replaces absent lists with empty ones and copies all lists to unmodifiable ones. */
    public Table {
        header = Copies.table(header);
        rows = Copies.table(rows);
    }
}
