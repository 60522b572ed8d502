package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A paragraph.
 *
 * @param spans What is said, in runs of text; together they neither begin nor end with white space.
 */
@RecordBuilder
public record Paragraph(
        @ItemCount(min = 1, max = 1000) @BlockText List<@Required @Valid Span> spans) implements Block {
    /** Makes absent collections empty and all of them unmodifiable. */
    public Paragraph {
        spans = Copies.list(spans);
    }
}
