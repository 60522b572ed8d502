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

/** The least and the greatest allowed integer, both included. */
@Constraint(validatedBy = Range.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Range {
    /** The least integer. */
    long min();

    /** The greatest integer; the default is the greatest integer that JSON can represent exactly. */
    long max() default MAX_SAFE_INTEGER;

    /** 2^53 - 1, the greatest integer that all JSON parsers read exactly (RFC 8259 §6). */
    long MAX_SAFE_INTEGER = (1L << 53) - 1;

    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.range}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Compares integers of any type. */
    final class Check implements PredicateValidator<Range, Number> {
        private long min;
        private long max;

        /** For the validation provider. */
        public Check() {}

        @Override
        public void initialize(Range range) {
            min = range.min();
            max = range.max();
        }

        @Override
        public boolean accepts(Number number) {
            return min <= number.longValue() && number.longValue() <= max;
        }
    }
}
