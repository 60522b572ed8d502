package io.github.orgcontent.rule.violation;

import io.github.orgcontent.rule.Rule;
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
public final class ViolationLimit {
    private final Purse errors;
    private final Purse warnings;
    private final Object document;
    private final Predicate<List<String>> isHidden;

    /**
     * A budget for one validation.
     *
     * @param document what is validated
     * @param isHidden whether all findings of a rule about it would be left out, by what the rule {@link Rule#reads}
     */
    public ViolationLimit(int errors, int warnings, Object document, Predicate<List<String>> isHidden) {
        this.errors = new Purse(errors);
        this.warnings = new Purse(warnings);
        this.document = document;
        this.isHidden = isHidden;
    }

    /** Whether there were more errors to report than the budget allowed. */
    public boolean hasMoreErrors() {
        return errors.isOverdrawn;
    }

    /** Whether there were more warnings to report than the budget allowed. */
    public boolean hasMoreWarnings() {
        return warnings.isOverdrawn;
    }

    /** Takes one warning from the budget, if there is any left. */
    public boolean spendWarning() {
        return warnings.spend();
    }

    /** The answer of a constraint: what is invalid counts as valid once nothing more may be reported. */
    public static boolean verdict(boolean valid, ConstraintValidatorContext context) {
        return valid || !allows(context, false);
    }

    /** Takes one violation from the budget of a validation, if that has one. */
    static boolean allows(ConstraintValidatorContext context, boolean isWarning) {
        ViolationLimit budget = of(context);
        return budget == null || (isWarning ? budget.warnings : budget.errors).spend();
    }

    /** Whether nothing more may be reported. */
    static boolean isSpent(ConstraintValidatorContext context, boolean isWarning) {
        ViolationLimit budget = of(context);
        return budget != null && (isWarning ? budget.warnings : budget.errors).isOverdrawn;
    }

    /** Whether a rule need not be asked, because nothing that it finds would be reported. */
    public static boolean isPointless(ConstraintValidatorContext context, Object document, Rule<?> rule) {
        ViolationLimit budget = of(context);
        return budget != null && budget.isAbout(document) && budget.isHidden.test(rule.reads());
    }

    @SuppressWarnings("ReferenceEquality") // an equal document inside is not the whole
    private boolean isAbout(Object other) {
        return other == document;
    }

    private static @Nullable ViolationLimit of(ConstraintValidatorContext context) {
        return context.unwrap(HibernateConstraintValidatorContext.class)
                .getConstraintValidatorPayload(ViolationLimit.class);
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
