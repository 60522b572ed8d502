package io.github.orgcontent.pattern;

import java.util.ArrayList;
import java.util.List;

/**
 * Factory of regular expressions in a normalized form, so that many equivalent expressions are equal. This makes the
 * number of states finite. An equivalence that is not detected results in another state, but never in a different
 * result.
 */
final class RegularExpressions {
    /** The empty set. */
    static final RegularExpression EMPTY_SET = new Union(List.of());

    /** The empty string. */
    static final RegularExpression EMPTY_STRING = new Repetition(EMPTY_SET, 0, 0);

    /** All strings. */
    static final RegularExpression ALL_STRINGS = new Repetition(CharacterSet.ANY, 0, Repetition.UNBOUNDED);

    /** All strings but the empty one. */
    private static final RegularExpression NON_EMPTY_STRINGS = new Concatenation(CharacterSet.ANY, ALL_STRINGS);

    private RegularExpressions() {}

    static RegularExpression concatenation(RegularExpression first, RegularExpression rest) {
        if (first.isEmptySet() || rest.equals(EMPTY_STRING)) {
            return first;
        }
        if (rest.isEmptySet() || first.equals(EMPTY_STRING)) {
            return rest;
        }
        return first instanceof Concatenation nested
                ? concatenation(nested.first, concatenation(nested.rest, rest))
                : new Concatenation(first, rest);
    }

    static RegularExpression union(RegularExpression one, RegularExpression other) {
        if (one.isEmptySet() || other.equals(ALL_STRINGS)) {
            return other;
        }
        if (other.isEmptySet() || one.equals(ALL_STRINGS) || one.equals(other)) {
            return one;
        }
        return distinctUnion(one, other);
    }

    private static RegularExpression distinctUnion(RegularExpression one, RegularExpression other) {
        List<RegularExpression> options = new ArrayList<>(optionsOf(one));
        for (RegularExpression option : optionsOf(other)) {
            if (!options.contains(option)) {
                options.add(option);
            }
        }
        return new Union(options);
    }

    private static List<RegularExpression> optionsOf(RegularExpression expression) {
        return expression instanceof Union union ? union.options : List.of(expression);
    }

    static RegularExpression repetition(RegularExpression part, int min, int max) {
        if (max == 0) {
            return EMPTY_STRING;
        }
        return min == 1 && max == 1 ? part : new Repetition(part, min, max);
    }

    static RegularExpression difference(RegularExpression included, RegularExpression excluded) {
        if (included.isEmptySet() || excluded.isEmptySet()) {
            return included;
        }
        if (excluded.equals(ALL_STRINGS)) {
            return EMPTY_SET;
        }
        if (excluded.equals(NON_EMPTY_STRINGS)) {
            return included.isNullable() ? EMPTY_STRING : EMPTY_SET;
        }
        return new Difference(included, excluded);
    }
}
