package io.github.orgcontent.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * How many violations one validation may still report, so that a hostile document, wrong in each of its millions of
 * values, does not become millions of objects.
 *
 * <p>Given to Hibernate Validator as the payload of one validator for one validation. A validator of one's own that has
 * no such payload reports everything.
 */
public final class Budget {
    private final Purse errors;
    private final Purse advice;
    private final Object document;
    private final Predicate<List<String>> isHidden;

    /**
     * A budget for one validation.
     *
     * @param document what is validated
     * @param isHidden whether all findings of a rule about it would be left out, by what the rule {@link Rule#reads}
     */
    public Budget(int errors, int advice, Object document, Predicate<List<String>> isHidden) {
        this.errors = new Purse(errors);
        this.advice = new Purse(advice);
        this.document = document;
        this.isHidden = isHidden;
    }

    /** Whether there were more errors to report than the budget allowed. */
    public boolean hasMoreErrors() {
        return errors.isOverdrawn;
    }

    /** Whether there was more advice to report than the budget allowed. */
    public boolean hasMoreAdvice() {
        return advice.isOverdrawn;
    }

    /** Takes one piece of advice from the budget, if there is any left. */
    public boolean spendAdvice() {
        return advice.spend();
    }

    /** The answer of a constraint: what is invalid counts as valid once nothing more may be reported. */
    public static boolean verdict(boolean valid, ConstraintValidatorContext context) {
        return valid || !allows(context, false);
    }

    /** Takes one violation from the budget of a validation, if that has one. */
    static boolean allows(ConstraintValidatorContext context, boolean isAdvice) {
        Budget budget = of(context);
        return budget == null || (isAdvice ? budget.advice : budget.errors).spend();
    }

    /** Whether nothing more may be reported. */
    static boolean isSpent(ConstraintValidatorContext context, boolean isAdvice) {
        Budget budget = of(context);
        return budget != null && (isAdvice ? budget.advice : budget.errors).isOverdrawn;
    }

    /** Whether a rule need not be asked, because nothing that it finds would be reported. */
    static boolean isPointless(ConstraintValidatorContext context, Object document, Rule<?> rule) {
        Budget budget = of(context);
        return budget != null && budget.isAbout(document) && budget.isHidden.test(rule.reads());
    }

    @SuppressWarnings("ReferenceEquality") // an equal document inside is not the whole
    private boolean isAbout(Object other) {
        return other == document;
    }

    private static @Nullable Budget of(ConstraintValidatorContext context) {
        return context.unwrap(HibernateConstraintValidatorContext.class).getConstraintValidatorPayload(Budget.class);
    }

    /** What is left for one kind of violation. */
    private static final class Purse {
        private int left;
        private boolean isOverdrawn;

        Purse(int left) {
            this.left = left;
        }

        boolean spend() {
            isOverdrawn |= left == 0;
            left = Math.max(0, left - 1);
            return !isOverdrawn;
        }
    }
}
