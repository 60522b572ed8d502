package io.github.orgcontent.constraint;

import io.github.orgcontent.rule.violation.ViolationLimit;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * A constraint validator that can check a value without a validation provider and without a report. Most documents are
 * valid, and the check is much faster than a report.
 *
 * @param <A> type of the constraint annotation
 * @param <V> type of the values
 */
public interface PredicateValidator<A extends Annotation, V> extends ConstraintValidator<A, V> {
    /** Whether null satisfies the constraint. */
    boolean accepts(V value);

    /**
     * Whether a value that is known to contain no control characters and no unpaired surrogates satisfies the
     * constraint.
     */
    default boolean acceptsWithoutControlCharacters(V value) {
        return accepts(value);
    }

    /** Whether all values other than null satisfy the constraint, so that no check is necessary. */
    default boolean acceptsAnyValue() {
        return false;
    }

    /** Whether a value that is not there does. */
    default boolean acceptsAbsence() {
        return true;
    }

    @Override
    default boolean isValid(@Nullable V value, ConstraintValidatorContext context) {
        return ViolationLimit.result(value == null ? acceptsAbsence() : accepts(value), context);
    }
}
