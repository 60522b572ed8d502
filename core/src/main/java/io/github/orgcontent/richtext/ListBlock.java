package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A list of items, numbered or not.
 *
 * @param ordered Whether the order matters and the items are numbered (default false).
 * @param items The items, each a list of spans that together neither begin nor end with white space.
 */
@RecordBuilder
public record ListBlock(
        boolean ordered,

        @ItemCount(min = 1, max = 1000)
        List<@Required @ItemCount(min = 1, max = 1000) @BlockText List<@Required @Valid Span>> items)
        implements Block {
    /** Makes absent collections empty and all of them unmodifiable. */
    public ListBlock {
        items = Copies.lists(items);
    }
}
