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
 * An e-mail address, for example {@code press@example.org}: a "valid e-mail address" of the WHATWG HTML standard with
 * at most 254 characters.
 */
// No hint, because the format "email" of JSON Schema follows RFC 5321, which excludes some of these addresses.
@StringFormat(
        pattern = "^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,253}@" + EmailAddress.LABEL + "(?:\\." + EmailAddress.LABEL
                + "){0,125}" + StringFormat.END,
        max = 254)
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface EmailAddress {
    /** Regular expression of a label in a host name: letters, digits and inner hyphens, at most 63 characters. */
    String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";

    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.email}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
