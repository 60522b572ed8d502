package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table; all rows have the same number of cells (HTML table).
 *
 * @param caption Caption of the table, at most 1000 spans; the combined text neither begins nor ends with white space
 *     (HTML caption).
 * @param header Header row with the names of the columns (HTML thead).
 * @param rows Data rows, 1 to {@value #MAX_ROWS} (HTML tbody).
 */
@RecordBuilder
@Rules(TableRules.class)
public record Table(
        @ItemCount(max = 1000) @BlockText List<@Required @Valid Span> caption,
        @Valid @Nullable TableRow header,
        @ItemCount(min = 1, max = Table.MAX_ROWS) List<@Required @Valid TableRow> rows)
        implements Block {
    /** The greatest number of data rows. */
    public static final int MAX_ROWS = 1_000;

    /** Replaces absent lists with empty ones and copies the lists to unmodifiable ones. */
    public Table {
        caption = Copies.list(caption);
        rows = Copies.list(rows);
    }

    /** A table without caption. */
    public static Table of(@Nullable TableRow header, TableRow... rows) {
        return new Table(List.of(), header, List.of(rows));
    }
}
