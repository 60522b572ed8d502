package io.github.orgcontent.pattern;

/**
 * A set of texts, each of them seen up to its end.
 *
 * <p>Terms are the keys under which states are found again. So their hash is computed once, from those of the parts,
 * which is why they are no records: a record would walk through all of its parts each time.
 */
abstract sealed class Term permits CharacterSet, Sequence, Alternatives, Repetition, Difference {
    private final int hash;

    Term(int hash) {
        this.hash = hash;
    }

    /** Whether there are none. */
    boolean isNothing() {
        return false;
    }

    /** Whether the empty text is one of them. */
    abstract boolean mayEnd();

    /** What may follow the character in those texts that begin with it. */
    abstract Term after(char next);

    @Override
    public abstract boolean equals(Object other);

    @Override
    public final int hashCode() {
        return hash;
    }
}
