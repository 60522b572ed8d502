package io.github.orgcontent.interchange.reading;

import java.util.Comparator;

/**
 * A position in a text: {@code 3:14}.
 *
 * @param line line number, from 1
 * @param column column number in UTF-16 code units, from 1
 */
public record SourcePosition(int line, int column) implements Comparable<SourcePosition> {
    private static final Comparator<SourcePosition> ORDER =
            Comparator.comparingInt(SourcePosition::line).thenComparingInt(SourcePosition::column);

    /** The beginning of every text. */
    public static final SourcePosition START = new SourcePosition(1, 1);

    @Override
    public int compareTo(SourcePosition other) {
        return ORDER.compare(this, other);
    }

    /** The position in the form of a {@link io.github.orgcontent.interchange.Loss#pointer loss's pointer}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
