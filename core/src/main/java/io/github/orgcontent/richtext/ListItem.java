package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of a list (HTML li).
 *
 * @param spans Text of the item, 1 to 1000 spans; the combined text neither begins nor ends with white space.
 * @param list List within the item, after its text.
 */
@RecordBuilder
public record ListItem(
        @ItemCount(min = 1, max = 1000) @BlockText List<@Required @Valid Span> spans,
        @Valid @Nullable NestedList list) {
    /** Replaces an absent list of spans with an empty one and copies it to an unmodifiable one. */
    public ListItem {
        spans = Copies.list(spans);
    }

    /** An item without formatting and without nested list. */
    public static ListItem of(String text) {
        return new ListItem(List.of(Span.of(text)), null);
    }

    /** An item without formatting, with a nested list that is not numbered. */
    public static ListItem of(String text, ListItem... nested) {
        return new ListItem(List.of(Span.of(text)), new NestedList(false, List.of(nested)));
    }
}
