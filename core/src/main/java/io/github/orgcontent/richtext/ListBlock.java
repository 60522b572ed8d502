package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.Rules;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of items, numbered or not numbered (HTML ol and ul).
 *
 * @param ordered Whether the items are numbered (default false).
 * @param items Items, 1 to 1000; an item may contain a nested list, at most {@value #MAX_DEPTH} levels in all.
 */
@RecordBuilder
@Rules(ListRules.class)
public record ListBlock(
        boolean ordered, @ItemCount(min = 1, max = 1000) List<@Required @Valid ListItem> items) implements Block {
    /** The greatest number of levels; a list without nested lists has one. */
    public static final int MAX_DEPTH = 5;

    /** Replaces an absent list with an empty one and copies the list to an unmodifiable one. */
    public ListBlock {
        items = Copies.list(items);
    }

    /** A list of items. */
    public static ListBlock of(boolean ordered, ListItem... items) {
        return new ListBlock(ordered, List.of(items));
    }

    /** A list of items without formatting. */
    public static ListBlock of(boolean ordered, String... items) {
        return new ListBlock(ordered, Stream.of(items).map(ListItem::of).toList());
    }

    /** A list of items without nested lists; each item is a list of spans. */
    public static ListBlock ofSpans(boolean ordered, List<List<Span>> items) {
        return new ListBlock(
                ordered, items.stream().map(spans -> new ListItem(spans, null)).toList());
    }
}
