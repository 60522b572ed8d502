package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A component that must not be null. Every component without {@code @Nullable} has this constraint; a test checks it.
 */
@Constraint(validatedBy = Required.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Required {
    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.required}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Rejects null. */
    final class Check implements PredicateValidator<Required, Object> {
        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean accepts(Object value) {
            return true;
        }

        @Override
        public boolean acceptsAnyValue() {
            return true;
        }

        @Override
        public boolean acceptsAbsence() {
            return false;
        }
    }
}
