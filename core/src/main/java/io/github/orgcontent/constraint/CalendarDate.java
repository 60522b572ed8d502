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
import java.time.LocalDate;

/** A calendar date of RFC 3339, for example {@code 2024-02-29}: years 0001 to 9999. */
@Constraint(validatedBy = CalendarDate.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface CalendarDate {
    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.date}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Rejects dates that RFC 3339 cannot represent. */
    final class Check implements PredicateValidator<CalendarDate, LocalDate> {
        private static final int LAST_YEAR = 9999;

        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean accepts(LocalDate value) {
            return value.getYear() >= 1 && value.getYear() <= LAST_YEAR;
        }
    }
}
