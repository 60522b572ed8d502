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
import java.time.OffsetDateTime;

/**
 * A date and time of RFC 3339, for example {@code 2024-09-20T10:00:00Z}: years 0001 to 9999, offset in whole minutes.
 */
@Constraint(validatedBy = Timestamp.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Timestamp {
    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.date-time}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Rejects dates and times that RFC 3339 cannot represent. */
    final class Check implements PredicateValidator<Timestamp, OffsetDateTime> {
        private static final int LAST_YEAR = 9999;

        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean accepts(OffsetDateTime value) {
            return value.getYear() >= 1
                    && value.getYear() <= LAST_YEAR
                    && value.getOffset().getTotalSeconds() % 60 == 0;
        }
    }
}
