package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Span;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The style of a run of text.
 *
 * @param href target of the link
 * @param lang language, if it differs from that of the whole text
 */
public record Style(
        Set<Mark> marks, @Nullable URI href, @Nullable LanguageTag lang) {
    /** Text without marks, link and language. */
    public static final Style PLAIN = new Style(Set.of(), null, null);

    /** This style with another mark. */
    public Style with(Mark mark) {
        EnumSet<Mark> more = EnumSet.of(mark);
        more.addAll(marks);
        return new Style(more, href, lang);
    }

    /** This style without a mark. */
    public Style without(Mark mark) {
        if (!marks.contains(mark)) {
            return this;
        }
        EnumSet<Mark> fewer = EnumSet.copyOf(marks);
        fewer.remove(mark);
        return new Style(fewer, href, lang);
    }

    /** This style with or without a mark, as in another style. */
    public Style with(Mark mark, Style other) {
        return other.marks().contains(mark) ? with(mark) : without(mark);
    }

    /** This style as a link. */
    public Style to(URI url) {
        return new Style(marks, url, lang);
    }

    /** This style in a language, or in that of the whole text. */
    public Style in(@Nullable LanguageTag language) {
        return new Style(marks, href, language);
    }

    Span span(String text) {
        return new Span(text, marks, href, lang);
    }
}
