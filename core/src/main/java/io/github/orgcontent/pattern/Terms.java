package io.github.orgcontent.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes terms out of terms, and of several that mean the same the same one wherever that is easily seen. Without this
 * their number would not be finite; a case that is missed costs another state, never a wrong answer.
 */
final class Terms {
    /** No text. */
    static final Term NOTHING = new Alternatives(List.of());

    /** The empty text. */
    static final Term EMPTY = new Repetition(NOTHING, 0, 0);

    /** Every text. */
    static final Term ANYTHING = new Repetition(CharacterSet.ANY, 0, Repetition.UNBOUNDED);

    /** Every text but the empty one. */
    private static final Term SOMETHING = new Sequence(CharacterSet.ANY, ANYTHING);

    private Terms() {}

    static Term sequence(Term first, Term rest) {
        if (first.isNothing() || rest.equals(EMPTY)) {
            return first;
        }
        if (rest.isNothing() || first.equals(EMPTY)) {
            return rest;
        }
        return first instanceof Sequence nested
                ? sequence(nested.first, sequence(nested.rest, rest))
                : new Sequence(first, rest);
    }

    static Term either(Term one, Term other) {
        if (one.isNothing() || other.equals(ANYTHING)) {
            return other;
        }
        if (other.isNothing() || one.equals(ANYTHING) || one.equals(other)) {
            return one;
        }
        return united(one, other);
    }

    private static Term united(Term one, Term other) {
        List<Term> options = new ArrayList<>(optionsOf(one));
        for (Term option : optionsOf(other)) {
            if (!options.contains(option)) {
                options.add(option);
            }
        }
        return new Alternatives(options);
    }

    private static List<Term> optionsOf(Term term) {
        return term instanceof Alternatives alternatives ? alternatives.options : List.of(term);
    }

    static Term repetition(Term part, int min, int max) {
        if (max == 0) {
            return EMPTY;
        }
        return min == 1 && max == 1 ? part : new Repetition(part, min, max);
    }

    static Term without(Term included, Term excluded) {
        if (included.isNothing() || excluded.isNothing()) {
            return included;
        }
        if (excluded.equals(ANYTHING)) {
            return NOTHING;
        }
        if (excluded.equals(SOMETHING)) {
            return included.mayEnd() ? EMPTY : NOTHING;
        }
        return new Difference(included, excluded);
    }
}
