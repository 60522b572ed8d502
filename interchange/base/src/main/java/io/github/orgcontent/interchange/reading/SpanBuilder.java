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

    /** Adds text with each run of spaces, tabs and line breaks as one space. */
    void addCollapsed(String text, Style style, SourcePosition position) {
        text.codePoints().forEach(c -> {
            if (c == ' ' || isLayout(c)) {
                pendingSpace = pendingSpace == null ? style : pendingSpace;
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
        addPending(position);
        runOf(style).appendCodePoint(c);
    }

    private static String codePoint(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    // Separators count only between two texts.
    private void addPending(SourcePosition position) {
        if (isEmpty()) {
            start = position;
        } else {
            if (pendingBreak != null) {
                losses.add(pendingBreak, "line break", "the model has no line breaks within a text; it became a space");
            }
            firstJoin = firstJoin == null ? pendingJoin : firstJoin;
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

    /** The spans, without white space at the edges. */
    List<Span> spans() {
        boolean isTrimmedAtStart = trim(0);
        boolean isTrimmedAtEnd = trim(-1);
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

    // Ordinary spaces at the edges have no meaning in the formats with a reader.
    private static boolean trim(StringBuilder text, int from, int to) {
        boolean isOrdinary = text.substring(from, to).chars().allMatch(c -> c == ' ');
        text.delete(from, to);
        return !isOrdinary;
    }
}
