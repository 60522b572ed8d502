package io.github.orgcontent.interchange.reading;

import java.util.Comparator;

/**
 * Where something stands in a text: {@code 3:14}.
 *
 * @param line the line, from 1
 * @param column the column, from 1
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

    /** As the pointer of a loss. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
