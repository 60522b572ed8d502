package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Range;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A heading within a text; level 1 is the headline of the whole and stands outside.
 *
 * @param level How deep the heading stands, 2 to 4.
 * @param spans What is said, in runs of text; together they neither begin nor end with white space.
 */
@RecordBuilder
public record Heading(
        @Required @Range(min = 2, max = 4) Integer level,
        @ItemCount(min = 1, max = 1000) @BlockText List<@Required @Valid Span> spans)
        implements Block {
    /** Makes absent collections empty and all of them unmodifiable. */
    public Heading {
        spans = Copies.list(spans);
    }
}
