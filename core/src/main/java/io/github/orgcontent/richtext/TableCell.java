package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A cell of a table (HTML td and th).
 *
 * @param spans Text of the cell, at most 1000 spans; the combined text neither begins nor ends with white space. Absent if
 *     the cell is empty.
 */
@RecordBuilder
public record TableCell(@ItemCount(max = 1000) @BlockText List<@Required @Valid Span> spans) {
    /** Replaces an absent list with an empty one and copies the list to an unmodifiable one. */
    public TableCell {
        spans = Copies.list(spans);
    }

    /** A cell of these spans; without spans, an empty cell. */
    public static TableCell of(Span... spans) {
        return new TableCell(List.of(spans));
    }
}
