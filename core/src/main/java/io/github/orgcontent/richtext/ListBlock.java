package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A list of items, numbered or not numbered (HTML ol and ul).
 *
 * @param ordered Whether the items are numbered (default false).
 * @param items Items, 1 to 1000; each is a list of 1 to 1000 spans whose combined text neither begins nor ends with
 *     white space.
 */
@RecordBuilder
public record ListBlock(
        boolean ordered,

        @ItemCount(min = 1, max = 1000)
        List<@Required @ItemCount(min = 1, max = 1000) @BlockText List<@Required @Valid Span>> items)
        implements Block {
    /** Replaces an absent list with an empty one and copies the lists to unmodifiable ones. */
    public ListBlock {
        items = Copies.lists(items);
    }
}
