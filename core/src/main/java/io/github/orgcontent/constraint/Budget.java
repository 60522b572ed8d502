package io.github.orgcontent.constraint;

import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/**
 * How many violations one validation may still report, so that a hostile document, wrong in each of its millions of
 * values, does not become millions of objects.
 *
 * <p>Given to Hibernate Validator as the payload of one validator for one validation. A validator of one's own that has
 * no such payload reports everything.
 */
public final class Budget {
    private int left;
    private boolean exceeded;

    /** A budget for one validation. */
    public Budget(int violations) {
        left = violations;
    }

    /** Whether there was more to report than the budget allowed. */
    public boolean isExceeded() {
        return exceeded;
    }

    private boolean spend() {
        exceeded = left == 0;
        left -= exceeded ? 0 : 1;
        return !exceeded;
    }

    /** Whether one more violation may be reported. */
    static boolean allows(ConstraintValidatorContext context) {
        Budget budget =
                context.unwrap(HibernateConstraintValidatorContext.class).getConstraintValidatorPayload(Budget.class);
        return budget == null || budget.spend();
    }

    /** The answer of a constraint: what is invalid counts as valid once nothing more may be reported. */
    public static boolean verdict(boolean valid, ConstraintValidatorContext context) {
        return valid || !allows(context);
    }
}
