package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Span;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run of text is beyond its characters.
 *
 * @param marks the marks
 * @param href where it leads
 * @param lang its language, where it differs from that of the whole
 */
public record Style(
        Set<Mark> marks, @Nullable URI href, @Nullable LanguageTag lang) {
    /** Just text. */
    public static final Style PLAIN = new Style(Set.of(), null, null);

    /** The same with one mark more. */
    public Style with(Mark mark) {
        EnumSet<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return new Style(more, href, lang);
    }

    /** The same as a link. */
    public Style to(URI address) {
        return new Style(marks, address, lang);
    }

    /** The same in a language, or in that of the whole. */
    public Style in(@Nullable LanguageTag language) {
        return new Style(marks, href, language);
    }

    Span span(String text) {
        return new Span(text, marks, href, lang);
    }
}
