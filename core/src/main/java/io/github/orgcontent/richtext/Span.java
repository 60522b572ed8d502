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
 * A part of a text in which formatting, link and language do not change.
 *
 * @param text Text of the span, 1 to 100000 characters; it may begin or end with a space.
 * @param marks Formatting of the text.
 * @param href Target address of a link, for example {@code https://www.example.org/about} (HTML href).
 * @param lang Language of the text if it differs from the language of the rich text (HTML lang).
 */
@RecordBuilder
public record Span(
        @Required @InlineText String text,
        Set<@Required Mark> marks,
        @WebAddress @Nullable URI href,
        @Nullable LanguageTag lang) {
    /** Replaces an absent set with an empty one and copies the set to an unmodifiable one in natural order. */
    public Span {
        marks = Copies.set(marks);
    }

    /** A span without formatting, link and language. */
    public static Span of(String text) {
        return new Span(text, Set.of(), null, null);
    }

    /** Whether the span has no formatting, no link and no language. */
    public boolean isPlain() {
        return marks.isEmpty() && href == null && lang == null;
    }
}
