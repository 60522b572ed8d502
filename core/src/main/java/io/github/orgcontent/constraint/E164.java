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
 * A telephone number in international form (ITU-T E.164), for example {@code +4930901820}: a plus sign and 4 to 15
 * digits.
 */
@StringFormat(pattern = "^\\+[1-9][0-9]{3,14}" + StringFormat.END, max = 16)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface E164 {
    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.phone}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
