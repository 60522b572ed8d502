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
 * A name from an open vocabulary, for example {@code wikidata}: lower-case letters and digits in groups separated by
 * single hyphens, at most 50 characters.
 */
@StringFormat(pattern = "^[a-z0-9](?:-?[a-z0-9]){0,49}" + StringFormat.END, max = 50)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Token {
    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.token}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
