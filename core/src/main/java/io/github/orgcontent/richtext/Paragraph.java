package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.constraint.Required;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import java.util.List;

/**
 * A paragraph (HTML p).
 *
 * @param spans Text of the paragraph, 1 to 1000 spans; the combined text neither begins nor ends with white space.
 */
@RecordBuilder
public record Paragraph(
        @ItemCount(min = 1, max = 1000) @BlockText List<@Required @Valid Span> spans) implements Block {
    /** Replaces an absent list with an empty one and copies the list to an unmodifiable one. */
    public Paragraph {
        spans = Copies.list(spans);
    }
}
