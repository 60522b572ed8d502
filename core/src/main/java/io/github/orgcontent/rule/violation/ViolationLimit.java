package io.github.orgcontent.rule.violation;

import io.github.orgcontent.rule.Rule;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.function.Predicate;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Limit for the number of violations that one validation reports. It protects against documents with millions of
 * invalid values.
 *
 * <p>Hibernate Validator receives it as the constraint validator payload of one validation. A validator without this
 * payload reports all violations.
 */
public final class ViolationLimit {
    private final Counter errors;
    private final Counter warnings;
    private final Object document;
    private final Predicate<List<String>> isHidden;

    /**
     * A limit for one validation.
     *
     * @param errors greatest number of errors
     * @param warnings greatest number of warnings
     * @param document document to validate
     * @param isHidden whether all violations of a rule on this document are left out, given the paths in
     *     {@link Rule#reads}
     */
    public ViolationLimit(int errors, int warnings, Object document, Predicate<List<String>> isHidden) {
        this.errors = new Counter(errors);
        this.warnings = new Counter(warnings);
        this.document = document;
        this.isHidden = isHidden;
    }

    /** Whether there were more errors than the limit allows. */
    public boolean hasMoreErrors() {
        return errors.isExceeded;
    }

    /** Whether there were more warnings than the limit allows. */
    public boolean hasMoreWarnings() {
        return warnings.isExceeded;
    }

    /** Counts one warning; returns whether it is within the limit. */
    public boolean countWarning() {
        return warnings.count();
    }

    /** Result of a constraint validator: after the limit is reached, an invalid value counts as valid. */
    public static boolean result(boolean valid, ConstraintValidatorContext context) {
        return valid || !allows(context, false);
    }

    /** Counts one violation; returns whether it is within the limit. Without a limit, it always is. */
    static boolean allows(ConstraintValidatorContext context, boolean isWarning) {
        ViolationLimit limit = of(context);
        return limit == null || (isWarning ? limit.warnings : limit.errors).count();
    }

    /** Whether the limit is exceeded, so that further violations are ignored. */
    static boolean isExceeded(ConstraintValidatorContext context, boolean isWarning) {
        ViolationLimit limit = of(context);
        return limit != null && (isWarning ? limit.warnings : limit.errors).isExceeded;
    }

    /** Whether a rule can be skipped because none of its violations would be reported. */
    public static boolean isSkipped(ConstraintValidatorContext context, Object document, Rule<?> rule) {
        ViolationLimit limit = of(context);
        return limit != null && limit.isAbout(document) && limit.isHidden.test(rule.reads());
    }

    @SuppressWarnings("ReferenceEquality") // an equal nested document is not the validated one
    private boolean isAbout(Object other) {
        return other == document;
    }

    private static @Nullable ViolationLimit of(ConstraintValidatorContext context) {
        return context.unwrap(HibernateConstraintValidatorContext.class)
                .getConstraintValidatorPayload(ViolationLimit.class);
    }

    /** Counter for violations of one severity. */
    private static final class Counter {
        private int remaining;
        private boolean isExceeded;

        Counter(int remaining) {
            this.remaining = remaining;
        }

        boolean count() {
            isExceeded |= remaining == 0;
            remaining = Math.max(0, remaining - 1);
            return !isExceeded;
        }
    }
}
