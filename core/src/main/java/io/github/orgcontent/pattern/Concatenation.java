package io.github.orgcontent.pattern;

/** Concatenation of two expressions. */
final class Concatenation extends RegularExpression {
    final RegularExpression first;
    final RegularExpression rest;

    /** For {@link RegularExpressions#concatenation}, which never passes a concatenation as the first part. */
    Concatenation(RegularExpression first, RegularExpression rest) {
        super(31 * first.hashCode() + rest.hashCode());
        this.first = first;
        this.rest = rest;
    }

    @Override
    boolean isNullable() {
        return first.isNullable() && rest.isNullable();
    }

    @Override
    RegularExpression derivative(char next) {
        RegularExpression within = RegularExpressions.concatenation(first.derivative(next), rest);
        return first.isNullable() ? RegularExpressions.union(within, rest.derivative(next)) : within;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Concatenation that
                        && hashCode() == that.hashCode()
                        && first.equals(that.first)
                        && rest.equals(that.rest));
    }
}
