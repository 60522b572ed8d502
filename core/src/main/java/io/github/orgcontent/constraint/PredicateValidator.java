package io.github.orgcontent.constraint;

import io.github.orgcontent.rule.violation.ViolationLimit;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A constraint validator whose verdict can be had by itself, without a report and without a validation provider. Most
 * documents are valid, and a verdict costs a fraction of a report.
 *
 * @param <A> the constraint
 * @param <V> what it can stand on
 */
public interface PredicateValidator<A extends Annotation, V> extends ConstraintValidator<A, V> {
    /** Whether a value that is there fulfils the constraint. */
    boolean accepts(V value);

    /**
     * The same for a value of which it is known, from where it came, that it holds no control characters and no half of
     * a surrogate pair.
     */
    default boolean acceptsClean(V value) {
        return accepts(value);
    }

    /** Whether every value that is there fulfils the constraint, so that none need be asked about. */
    default boolean acceptsAnyValue() {
        return false;
    }

    /** Whether a value that is not there does. */
    default boolean acceptsAbsence() {
        return true;
    }

    @Override
    default boolean isValid(@Nullable V value, ConstraintValidatorContext context) {
        return ViolationLimit.verdict(value == null ? acceptsAbsence() : accepts(value), context);
    }
}
