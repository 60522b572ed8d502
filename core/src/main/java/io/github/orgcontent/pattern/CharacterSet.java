package io.github.orgcontent.pattern;

/**
 * A set of characters; matches one of them.
 *
 * <p>A set contains some ASCII characters and either all or none of the other characters, because expressions do not
 * list other characters individually.
 */
final class CharacterSet extends RegularExpression {
    /** The first character after ASCII; represents all characters after ASCII. */
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

    /** The ASCII characters of a range, both ends included. */
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

    CharacterSet minus(CharacterSet other) {
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

    /** The first character of a set that is not empty. */
    char first() {
        int first = low != 0 ? Long.numberOfTrailingZeros(low) : Long.SIZE + Long.numberOfTrailingZeros(high);
        return (char) first;
    }

    /**
     * Assigns a value to the element of each character in the set. The element at {@link #BEYOND} is for all characters
     * after ASCII.
     */
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
    boolean isNullable() {
        return false;
    }

    @Override
    RegularExpression derivative(char next) {
        return contains(next) ? RegularExpressions.EMPTY_STRING : RegularExpressions.EMPTY_SET;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CharacterSet that && low == that.low && high == that.high && beyond == that.beyond;
    }
}
