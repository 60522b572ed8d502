package io.github.orgcontent.pattern;

/** A text of the one, and behind it one of the other. */
final class Sequence extends Term {
    final Term first;
    final Term rest;

    /** For {@link Terms#sequence}, which keeps the first part free of sequences. */
    Sequence(Term first, Term rest) {
        super(31 * first.hashCode() + rest.hashCode());
        this.first = first;
        this.rest = rest;
    }

    @Override
    boolean mayEnd() {
        return first.mayEnd() && rest.mayEnd();
    }

    @Override
    Term after(char next) {
        Term within = Terms.sequence(first.after(next), rest);
        return first.mayEnd() ? Terms.either(within, rest.after(next)) : within;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Sequence that
                        && hashCode() == that.hashCode()
                        && first.equals(that.first)
                        && rest.equals(that.rest));
    }
}
