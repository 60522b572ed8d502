package io.github.orgcontent.pattern;

import java.util.List;

/** Union: the strings of all options. Without options, the empty set. */
final class Union extends RegularExpression {
    final List<RegularExpression> options;

    /** For {@link RegularExpressions#union}, which passes distinct options only. */
    Union(List<RegularExpression> options) {
        super(hashOf(options));
        this.options = options;
    }

    // a sum, because the order of the options is irrelevant
    private static int hashOf(List<RegularExpression> options) {
        int hash = 17;
        for (RegularExpression option : options) {
            hash += option.hashCode() * option.hashCode();
        }
        return hash;
    }

    @Override
    boolean isEmptySet() {
        return options.isEmpty();
    }

    @Override
    boolean isNullable() {
        for (RegularExpression option : options) {
            if (option.isNullable()) {
                return true;
            }
        }
        return false;
    }

    @Override
    RegularExpression derivative(char next) {
        RegularExpression union = RegularExpressions.EMPTY_SET;
        for (RegularExpression option : options) {
            union = RegularExpressions.union(union, option.derivative(next));
        }
        return union;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Union that
                        && hashCode() == that.hashCode()
                        && options.size() == that.options.size()
                        && options.containsAll(that.options));
    }
}
