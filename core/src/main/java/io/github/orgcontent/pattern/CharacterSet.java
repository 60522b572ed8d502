package io.github.orgcontent.pattern;

/**
 * One character of a set.
 *
 * <p>A set has some of the ASCII characters, and either all others or none: no expression names one of them.
 */
final class CharacterSet extends Term {
    /** The first character beyond ASCII; it stands for all of them. */
    static final char BEYOND = 128;

    static final CharacterSet ANY = new CharacterSet(-1, -1, true);

    private final long low;
    private final long high;
    private final boolean beyond;

    private CharacterSet(long low, long high, boolean beyond) {
        super(31 * Long.hashCode(low) + 7 * Long.hashCode(high) + Boolean.hashCode(beyond));
        this.low = low;
        this.high = high;
        this.beyond = beyond;
    }

    /** The ASCII characters from the first to the last. */
    static CharacterSet range(char first, char last) {
        long low = 0;
        long high = 0;
        for (char c = first; c <= last; c++) {
            low |= c < Long.SIZE ? 1L << c : 0;
            high |= c < Long.SIZE ? 0 : 1L << c;
        }
        return new CharacterSet(low, high, false);
    }

    CharacterSet or(CharacterSet other) {
        return new CharacterSet(low | other.low, high | other.high, beyond || other.beyond);
    }

    CharacterSet and(CharacterSet other) {
        return new CharacterSet(low & other.low, high & other.high, beyond && other.beyond);
    }

    CharacterSet butNot(CharacterSet other) {
        return new CharacterSet(low & ~other.low, high & ~other.high, beyond && !other.beyond);
    }

    boolean isEmpty() {
        return (low | high) == 0 && !beyond;
    }

    boolean contains(char c) {
        if (c >= BEYOND) {
            return beyond;
        }
        return ((c < Long.SIZE ? low : high) & 1L << c) != 0;
    }

    /** One of the characters, if there is any. */
    char first() {
        int first = low != 0 ? Long.numberOfTrailingZeros(low) : Long.SIZE + Long.numberOfTrailingZeros(high);
        return (char) first;
    }

    /** Sets the element of each character; that of {@link #BEYOND} is for all behind it. */
    void fill(int[] array, int value) {
        for (long rest = low; rest != 0; rest &= rest - 1) {
            array[Long.numberOfTrailingZeros(rest)] = value;
        }
        for (long rest = high; rest != 0; rest &= rest - 1) {
            array[Long.SIZE + Long.numberOfTrailingZeros(rest)] = value;
        }
        if (beyond) {
            array[BEYOND] = value;
        }
    }

    @Override
    boolean mayEnd() {
        return false;
    }

    @Override
    Term after(char next) {
        return contains(next) ? Terms.EMPTY : Terms.NOTHING;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterSet that && low == that.low && high == that.high && beyond == that.beyond;
    }
}
