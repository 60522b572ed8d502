package io.github.orgcontent.pattern;

/** Difference: the strings of one expression without those of another, as from a negative lookahead. */
final class Difference extends RegularExpression {
    private final RegularExpression included;
    private final RegularExpression excluded;

    Difference(RegularExpression included, RegularExpression excluded) {
        super(31 * included.hashCode() - excluded.hashCode());
        this.included = included;
        this.excluded = excluded;
    }

    @Override
    boolean isNullable() {
        return included.isNullable() && !excluded.isNullable();
    }

    @Override
    RegularExpression derivative(char next) {
        RegularExpression left = included.derivative(next);
        return left.isEmptySet() ? left : RegularExpressions.difference(left, excluded.derivative(next));
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
