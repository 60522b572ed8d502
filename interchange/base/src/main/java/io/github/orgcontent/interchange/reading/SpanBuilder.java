package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The runs of text of one paragraph, heading, item or cell, as they come in. Neighbours of the same style become one;
 * what the model refuses is left out and reported; at the end there is no white space at the edges.
 */
final class SpanBuilder {
    private record Run(Style style, StringBuilder text) {
        Span span() {
            return style.span(text.toString());
        }
    }

    private final LossCollector report;
    private final List<Run> runs = new ArrayList<>();
    private @Nullable Style pendingSpace;
    private @Nullable SourcePosition pendingBreak;
    private @Nullable SourcePosition pendingJoin;
    private @Nullable SourcePosition joined;
    private SourcePosition start = SourcePosition.START;

    SpanBuilder(LossCollector report) {
        this.report = report;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Whether a line break is the last thing that came. */
    boolean isAfterBreak() {
        return pendingBreak != null;
    }

    /** Where first two parts were joined that stood apart, if any were. */
    @Nullable
    SourcePosition joined() {
        return joined;
    }

    /** What comes next stood apart from what was. */
    void separate(SourcePosition place) {
        pendingSpace = pendingSpace == null ? Style.PLAIN : pendingSpace;
        pendingJoin = place;
    }

    /** What comes next stood on a new line. */
    void breakLine(SourcePosition place) {
        pendingSpace = pendingSpace == null ? Style.PLAIN : pendingSpace;
        pendingBreak = place;
    }

    /** Text with each run of spaces, tabs and line breaks as one space. */
    void addCollapsed(String text, Style style, SourcePosition place) {
        text.codePoints().forEach(c -> {
            if (c == ' ' || isLayout(c)) {
                pendingSpace = pendingSpace == null ? style : pendingSpace;
            } else {
                add(c, style, place);
            }
        });
    }

    /** Text with its spaces as they are. */
    void addVerbatim(String text, Style style, SourcePosition place) {
        text.codePoints().forEach(c -> add(isLayout(c) ? ' ' : c, style, place));
    }

    private static boolean isLayout(int c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private void add(int c, Style style, SourcePosition place) {
        if (!isAllowed(c)) {
            report.add(place, codePoint(c), "the model has no place for control characters and halves of pairs");
            return;
        }
        settle(place);
        runOf(style).appendCodePoint(c);
    }

    private static String codePoint(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    // What only matters where text follows.
    private void settle(SourcePosition place) {
        if (isEmpty()) {
            start = place;
        } else {
            if (pendingBreak != null) {
                report.add(pendingBreak, "line break", "the model has no line breaks within a text; it became a space");
            }
            joined = joined == null ? pendingJoin : joined;
            if (pendingSpace != null) {
                runOf(pendingSpace).append(' ');
            }
        }
        pendingSpace = null;
        pendingBreak = null;
        pendingJoin = null;
    }

    private StringBuilder runOf(Style style) {
        if (runs.isEmpty() || !runs.get(runs.size() - 1).style().equals(style)) {
            runs.add(new Run(style, new StringBuilder()));
        }
        return runs.get(runs.size() - 1).text();
    }

    private static boolean isAllowed(int c) {
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.SURROGATE;
    }

    /** What came, without white space at the edges. */
    List<Span> spans() {
        boolean isTrimmedAtStart = trim(0);
        boolean isTrimmedAtEnd = trim(-1);
        if ((isTrimmedAtStart || isTrimmedAtEnd) && !isEmpty()) {
            report.add(start, "white space", "the model has no place for white space at the edges of a text");
        }
        return runs.stream().map(Run::span).toList();
    }

    private boolean trim(int edge) {
        boolean isTrimmed = false;
        while (!runs.isEmpty()) {
            int index = edge < 0 ? runs.size() - 1 : 0;
            StringBuilder text = runs.get(index).text();
            isTrimmed |= edge < 0 ? trimEnd(text) : trimStart(text);
            if (text.length() > 0) {
                return isTrimmed;
            }
            runs.remove(index);
        }
        return isTrimmed;
    }

    private static boolean trimStart(StringBuilder text) {
        int from = 0;
        while (from < text.length() && !TextForm.beginsWithGraphic(text.substring(from, from + 1))) {
            from++;
        }
        return trim(text, 0, from);
    }

    private static boolean trimEnd(StringBuilder text) {
        int to = text.length();
        while (to > 0 && !TextForm.endsWithGraphic(text.substring(to - 1, to))) {
            to--;
        }
        return trim(text, to, text.length());
    }

    // Ordinary spaces at the edges say nothing in any format that is read.
    private static boolean trim(StringBuilder text, int from, int to) {
        boolean isOrdinary = text.substring(from, to).chars().allMatch(c -> c == ' ');
        text.delete(from, to);
        return !isOrdinary;
    }
}
