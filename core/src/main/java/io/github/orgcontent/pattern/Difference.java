package io.github.orgcontent.pattern;

/** The texts of the one that are not among those of the other: what a negative look-ahead leaves. */
final class Difference extends Term {
    private final Term included;
    private final Term excluded;

    Difference(Term included, Term excluded) {
        super(31 * included.hashCode() - excluded.hashCode());
        this.included = included;
        this.excluded = excluded;
    }

    @Override
    boolean mayEnd() {
        return included.mayEnd() && !excluded.mayEnd();
    }

    @Override
    Term after(char next) {
        Term left = included.after(next);
        return left.isNothing() ? left : Terms.without(left, excluded.after(next));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Difference that
                        && hashCode() == that.hashCode()
                        && included.equals(that.included)
                        && excluded.equals(that.excluded));
    }
}
