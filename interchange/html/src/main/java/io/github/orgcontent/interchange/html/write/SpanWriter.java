package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Span;
import java.util.List;

/** Runs of text with their marks, links and languages. */
final class SpanWriter {
    private SpanWriter() {}

    static void add(ElementBuilder parent, List<Span> spans) {
        spans.forEach(span -> add(parent, span));
    }

    private static void add(ElementBuilder parent, Span span) {
        ElementBuilder part = parent;
        if (span.lang() != null) {
            part = part.add("span", span.lang());
        }
        if (span.href() != null) {
            part = part.link(span.href());
        }
        for (Mark mark : Mark.values()) { // in one order, whatever that of the set
            part = span.marks().contains(mark) ? part.add(tag(mark)) : part;
        }
        part.text(span.text());
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
