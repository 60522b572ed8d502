package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.TextForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Builds the spans of one paragraph, heading, list item or cell. Adjacent runs of equal style become one span; characters
 * that the model does not accept are left out and reported; white space at the edges is removed.
 */
final class SpanBuilder {
    private record Run(Style style, StringBuilder text) {
        Span span() {
            return style.span(text.toString());
        }
    }

    private final LossCollector losses;
    private final List<Run> runs = new ArrayList<>();
    private @Nullable Style pendingSpace;
    private boolean isPendingSourceBreak; // the pending space contains a line break of the source, which has no meaning
    private int lastCodePoint;
    private @Nullable SourcePosition pendingBreak;
    private @Nullable SourcePosition pendingJoin;
    private @Nullable SourcePosition firstJoin;
    private SourcePosition start = SourcePosition.START;

    SpanBuilder(LossCollector losses) {
        this.losses = losses;
    }

    boolean isEmpty() {
        return runs.isEmpty();
    }

    /** Whether the last event was a line break. */
    boolean isAfterBreak() {
        return pendingBreak != null;
    }

    /** Separates the next text from the previous one, as another paragraph. */
    void separate(SourcePosition position) {
        pendingSpace = pendingSpace == null ? Style.PLAIN : pendingSpace;
        pendingJoin = position;
    }

    /** Adds a line break before the next text. */
    void breakLine(SourcePosition position) {
        pendingSpace = pendingSpace == null ? Style.PLAIN : pendingSpace;
        pendingBreak = position;
    }

    /**
     * Adds text with each run of spaces, tabs and line breaks as one space. A run with a line break between two characters
     * of East Asian scripts without spaces is left out, as in CSS Text 3 §4.1.3.
     */
    void addCollapsed(String text, Style style, SourcePosition position) {
        text.codePoints().forEach(c -> {
            if (c == ' ' || isLayout(c)) {
                pendingSpace = pendingSpace == null ? style : pendingSpace;
                isPendingSourceBreak |= c == '\n' || c == '\r';
            } else {
                add(c, style, position);
            }
        });
    }

    /** Adds text with its spaces. */
    void addVerbatim(String text, Style style, SourcePosition position) {
        text.codePoints().forEach(c -> add(isLayout(c) ? ' ' : c, style, position));
    }

    private static boolean isLayout(int c) {
        return c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private void add(int c, Style style, SourcePosition position) {
        if (!isAllowed(c)) {
            losses.add(position, codePoint(c), "the model does not allow control characters and unpaired surrogates");
            return;
        }
        addPending(c, position);
        runOf(style).appendCodePoint(c);
        lastCodePoint = c;
    }

    private static String codePoint(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    // Separators count only between two texts.
    private void addPending(int next, SourcePosition position) {
        if (isEmpty()) {
            start = position;
        } else {
            if (pendingBreak != null) {
                losses.add(pendingBreak, "line break", "the model has no line breaks within a text; it became a space");
            }
            firstJoin = firstJoin == null ? pendingJoin : firstJoin;
            if (pendingSpace != null && !isWithoutMeaning(next)) {
                runOf(pendingSpace).append(' ');
            }
        }
        pendingSpace = null;
        isPendingSourceBreak = false;
        pendingBreak = null;
        pendingJoin = null;
    }

    private boolean isWithoutMeaning(int next) {
        return isPendingSourceBreak
                && pendingBreak == null
                && pendingJoin == null
                && EastAsianText.isWithoutSpaces(lastCodePoint)
                && EastAsianText.isWithoutSpaces(next);
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

    /** The spans, without white space at the edges. */
    List<Span> spans() {
        boolean isTrimmedAtStart = trimRunsAtStart();
        boolean isTrimmedAtEnd = trimRunsAtEnd();
        if ((isTrimmedAtStart || isTrimmedAtEnd) && !isEmpty()) {
            losses.add(start, "white space", "the model does not allow white space at the ends of a text");
        }
        return runs.stream().map(Run::span).toList();
    }

    /** The spans; reports a loss with this name if separate parts were joined. */
    List<Span> spans(String name) {
        List<Span> spans = spans();
        if (firstJoin != null && !spans.isEmpty()) {
            losses.add(firstJoin, name, "it is a single text in the model; its parts were joined by spaces");
        }
        return spans;
    }

    private boolean trimRunsAtStart() {
        boolean isTrimmed = false;
        int blank = 0;
        for (; blank < runs.size(); blank++) {
            StringBuilder text = runs.get(blank).text();
            isTrimmed |= trimStart(text);
            if (text.length() > 0) {
                break;
            }
        }
        runs.subList(0, blank).clear(); // at once: removal at the start moves all others
        return isTrimmed;
    }

    private boolean trimRunsAtEnd() {
        boolean isTrimmed = false;
        for (int last = runs.size() - 1; last >= 0; last--) {
            StringBuilder text = runs.get(last).text();
            isTrimmed |= trimEnd(text);
            if (text.length() > 0) {
                break;
            }
            runs.remove(last);
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

    // Ordinary spaces at the edges have no meaning in the formats with a reader.
    private static boolean trim(StringBuilder text, int from, int to) {
        boolean isOrdinary = text.substring(from, to).chars().allMatch(c -> c == ' ');
        text.delete(from, to);
        return !isOrdinary;
    }
}
