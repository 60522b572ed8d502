package io.github.orgcontent.interchange.reading;

import java.util.Comparator;

/**
 * Where something stands in a text: {@code 3:14}.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Place(int line, int column) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    /** The beginning of every text. */
    public static final Place START = new Place(1, 1);

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    /** As the pointer of a loss. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
