package io.github.orgcontent.pattern;

/** Several texts of the same term, one behind the other. The numbers stay numbers: nothing is written out. */
final class Repetition extends Term {
    static final int UNBOUNDED = Integer.MAX_VALUE;

    private final Term part;
    private final int min;
    private final int max;

    Repetition(Term part, int min, int max) {
        super(31 * (31 * part.hashCode() + min) + max);
        this.part = part;
        this.min = min;
        this.max = max;
    }

    @Override
    boolean mayEnd() {
        return min == 0 || part.mayEnd();
    }

    @Override
    Term after(char next) {
        Term within = max == 0 ? Terms.NOTHING : part.after(next);
        return within.isNothing() ? within : Terms.sequence(within, oneLess());
    }

    // Right also where the part may be empty: the empty ones can all come last.
    private Term oneLess() {
        if (max == UNBOUNDED && min == 0) {
            return this;
        }
        return Terms.repetition(part, Math.max(min - 1, 0), max == UNBOUNDED ? max : max - 1);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Repetition that && min == that.min && max == that.max && part.equals(that.part));
    }
}
