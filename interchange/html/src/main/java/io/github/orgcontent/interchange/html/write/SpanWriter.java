package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Span;
import java.util.List;

/** Writes spans with their marks, links and languages. */
final class SpanWriter {
    private SpanWriter() {}

    static void add(ElementBuilder parent, List<Span> spans) {
        spans.forEach(span -> add(parent, span));
    }

    private static void add(ElementBuilder parent, Span span) {
        ElementBuilder element = parent;
        if (span.lang() != null) {
            element = element.add("span", span.lang());
        }
        if (span.href() != null) {
            element = element.link(span.href());
        }
        for (Mark mark : Mark.values()) { // the order of the enum, since a set may have any order
            element = span.marks().contains(mark) ? element.add(tag(mark)) : element;
        }
        element.text(span.text());
    }

    private static String tag(Mark mark) {
        return switch (mark) {
            case STRONG -> "strong";
            case EMPHASIS -> "em";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
            case CODE -> "code";
        };
    }
}
