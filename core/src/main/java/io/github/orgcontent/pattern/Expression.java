package io.github.orgcontent.pattern;

import java.util.List;

/**
 * A part of a regular expression. What a look-ahead refuses may go on behind the group that it stands in, so a part
 * becomes a term only together with all that follows it.
 */
sealed interface Expression {
    /** The texts that begin with this part and go on as the term says, up to their end. */
    Term before(Term rest);

    /** One part behind the other. */
    static Expression row(List<Expression> parts) {
        return simplified(parts, new Row(parts));
    }

    /** One part or another. */
    static Expression choice(List<Expression> options) {
        return simplified(options, new Choice(options));
    }

    // Where nothing looks ahead, one term will do; what follows need not be put behind each option.
    private static Expression simplified(List<Expression> parts, Expression whole) {
        for (Expression part : parts) {
            if (!(part instanceof Plain)) {
                return whole;
            }
        }
        return new Plain(whole.before(Terms.EMPTY));
    }

    /** Any part without a look-ahead. */
    record Plain(Term term) implements Expression {
        @Override
        public Term before(Term rest) {
            return Terms.sequence(term, rest);
        }
    }

    /** A negative look-ahead. */
    record NotAhead(Expression refused) implements Expression {
        @Override
        public Term before(Term rest) {
            return Terms.without(rest, refused.before(Terms.ANYTHING));
        }
    }

    /** See {@link #row}. */
    record Row(List<Expression> parts) implements Expression {
        @Override
        public Term before(Term rest) {
            Term term = rest;
            for (int i = parts.size() - 1; i >= 0; i--) {
                term = parts.get(i).before(term);
            }
            return term;
        }
    }

    /** See {@link #choice}. */
    record Choice(List<Expression> options) implements Expression {
        @Override
        public Term before(Term rest) {
            Term term = Terms.NOTHING;
            for (Expression option : options) {
                term = Terms.either(term, option.before(rest));
            }
            return term;
        }
    }
}
