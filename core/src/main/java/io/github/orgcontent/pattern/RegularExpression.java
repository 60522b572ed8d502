package io.github.orgcontent.pattern;

/**
 * A set of strings.
 *
 * <p>Regular expressions are the keys of the automaton's states. Therefore their hash code is computed once from those
 * of the parts. A record would traverse all of its parts in each call.
 */
abstract sealed class RegularExpression permits CharacterSet, Concatenation, Union, Repetition, Difference {
    private final int hash;

    RegularExpression(int hash) {
        this.hash = hash;
    }

    /** Whether the set is empty. */
    boolean isEmptySet() {
        return false;
    }

    /** Whether the set contains the empty string. */
    abstract boolean isNullable();

    /** The rests of those strings that begin with a character. */
    abstract RegularExpression derivative(char next);

    @Override
    public abstract boolean equals(Object other);

    @Override
    public final int hashCode() {
        return hash;
    }
}
