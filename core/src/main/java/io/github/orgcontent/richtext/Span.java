package io.github.orgcontent.richtext;

import io.github.orgcontent.collection.Copies;
import io.github.orgcontent.constraint.InlineText;
import io.github.orgcontent.constraint.Required;
import io.github.orgcontent.constraint.WebAddress;
import io.github.orgcontent.language.LanguageTag;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of text. In JSON an unmarked one is a plain string.
 *
 * @param text The text itself, not empty; it may begin or end with a space.
 * @param marks What the text is beyond plain text.
 * @param href Where the text leads as a link.
 * @param lang The language of the text, where it differs from that of the body.
 */
@RecordBuilder
public record Span(
        @Required @InlineText String text,
        Set<@Required Mark> marks,
        @WebAddress @Nullable URI href,
        @Nullable LanguageTag lang) {
    /** Makes absent collections empty and all of them unmodifiable. */
    public Span {
        marks = Copies.set(marks);
    }

    /** An unmarked run of text. */
    public static Span of(String text) {
        return new Span(text, Set.of(), null, null);
    }

    /** Whether this is text and nothing else. */
    public boolean isPlain() {
        return marks.isEmpty() && href == null && lang == null;
    }
}
