package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A list within an item of another list (HTML ol and ul). Lists have at most {@value ListBlock#MAX_DEPTH} levels.
 *
 * @param ordered Whether the items are numbered (default false).
 * @param items Items, 1 to 1000.
 */
@RecordBuilder
public record NestedList(
        boolean ordered, @ItemCount(min = 1, max = 1000) List<@Required @Valid ListItem> items) {
    /** Replaces an absent list with an empty one and copies the list to an unmodifiable one. */
    public NestedList {
        items = Copies.list(items);
    }
}
