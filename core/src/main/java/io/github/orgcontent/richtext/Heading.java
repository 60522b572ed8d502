package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A heading within a text (HTML h2 to h4). Level 1 is the headline of the whole document, which is not part of the
 * text.
 *
 * @param level Level of the heading, 2 to 4.
 * @param spans Text of the heading, 1 to 1000 spans; the combined text neither begins nor ends with white space.
 */
@RecordBuilder
public record Heading(
        @Required @Range(min = 2, max = 4) Integer level,
        @ItemCount(min = 1, max = 1000) @BlockText List<@Required @Valid Span> spans)
        implements Block {
    /** Replaces an absent list with an empty one and copies the list to an unmodifiable one. */
    public Heading {
        spans = Copies.list(spans);
    }
}
