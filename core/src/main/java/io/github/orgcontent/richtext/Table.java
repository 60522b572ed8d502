package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A table; every row has the same number of cells.
 *
 * @param header The rows at the top that say what the columns are, each a list of cells, each a list of spans.
 * @param rows The rows, each a list of cells, each a list of spans; a cell may be empty.
 */
@RecordBuilder
@Rules(TableRules.class)
public record Table(
        @ItemCount(max = 1000)
        List<
                        @Required @ItemCount(min = 1, max = TableRules.MAX_CELLS) List<
                                @Required @ItemCount(max = 1000) @BlockText List<@Required @Valid Span>>>
                header,

        @ItemCount(min = 1, max = 1000)
        List<
                        @Required @ItemCount(min = 1, max = TableRules.MAX_CELLS) List<
                                @Required @ItemCount(max = 1000) @BlockText List<@Required @Valid Span>>>
                rows)
        implements Block {
    /** Makes absent collections empty and all of them unmodifiable. */
    public Table {
        header = Copies.table(header);
        rows = Copies.table(rows);
    }
}
