package io.github.orgcontent.pattern;

import java.util.List;

/** A text of any of the options; of none of them, no text at all. */
final class Alternatives extends Term {
    final List<Term> options;

    /** For {@link Terms#either}, which gives distinct options only. */
    Alternatives(List<Term> options) {
        super(hashOf(options));
        this.options = options;
    }

    // a sum, because the order of the options has no meaning
    private static int hashOf(List<Term> options) {
        int hash = 17;
        for (Term option : options) {
            hash += option.hashCode() * option.hashCode();
        }
        return hash;
    }

    @Override
    boolean isNothing() {
        return options.isEmpty();
    }

    @Override
    boolean mayEnd() {
        for (Term option : options) {
            if (option.mayEnd()) {
                return true;
            }
        }
        return false;
    }

    @Override
    Term after(char next) {
        Term after = Terms.NOTHING;
        for (Term option : options) {
            after = Terms.either(after, option.after(next));
        }
        return after;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Alternatives that
                        && hashCode() == that.hashCode()
                        && options.size() == that.options.size()
                        && options.containsAll(that.options));
    }
}
