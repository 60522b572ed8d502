package io.github.orgcontent.pattern;

/** Repetition of an expression. The numbers are kept as counters and not expanded. */
final class Repetition extends RegularExpression {
    static final int UNBOUNDED = Integer.MAX_VALUE;

    private final RegularExpression part;
    private final int min;
    private final int max;

    Repetition(RegularExpression part, int min, int max) {
        super(31 * (31 * part.hashCode() + min) + max);
        this.part = part;
        this.min = min;
        this.max = max;
    }

    @Override
    boolean isNullable() {
        return min == 0 || part.isNullable();
    }

    @Override
    RegularExpression derivative(char next) {
        RegularExpression within = max == 0 ? RegularExpressions.EMPTY_SET : part.derivative(next);
        return within.isEmptySet() ? within : RegularExpressions.concatenation(within, oneRepetitionLess());
    }

    // Correct for nullable parts as well, because the empty repetitions can be the last ones.
    private RegularExpression oneRepetitionLess() {
        if (max == UNBOUNDED && min == 0) {
            return this;
        }
        return RegularExpressions.repetition(part, Math.max(min - 1, 0), max == UNBOUNDED ? max : max - 1);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Repetition that && min == that.min && max == that.max && part.equals(that.part));
    }
}
