package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A decimal number in a string, for example {@code 12.5}: at most 18 digits before and 9 digits after the decimal point,
 * no leading zeros, plus sign or exponent.
 */
@StringFormat(
        pattern = "^(?!-0(?:\\.0{1,9})?" + StringFormat.END + ")-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,9})?"
                + StringFormat.END,
        max = 29)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Decimal {
    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.decimal}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
