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
 * A postal code, for example {@code 10117} or {@code SW1A 2AA}: upper-case letters and digits, optionally separated by
 * single spaces or hyphens, at most 16 characters.
 */
@StringFormat(pattern = "^[A-Z0-9](?:[ -]?[A-Z0-9]){0,15}" + StringFormat.END, max = 16)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface PostalCode {
    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.postal-code}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
