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
 * An http or https address with a host, for example {@code https://www.example.org/news}: ASCII only (international
 * domain names as punycode), without user name, at most 2000 characters.
 */
@StringFormat(pattern = WebAddress.PATTERN, max = WebAddress.MAX_LENGTH, hint = "uri")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface WebAddress {
    /** The greatest length of an address in characters. */
    int MAX_LENGTH = 2_000;

    /**
     * Regular expression: RFC 3986 with a host name of letters, digits and hyphens or an IPv4 address, an optional
     * port, and valid percent-encoding. Brackets are not allowed, because {@link java.net.URI} rejects most of them.
     */
    String PATTERN = "^(?![!-~]*%(?![0-9a-fA-F]{2}))https?://(?:(?:"
            + EmailAddress.LABEL + "\\.){0,125}" + WebAddress.TOP_LABEL + "\\.?|(?:" + WebAddress.OCTET + "\\.){3}"
            + WebAddress.OCTET + ")(?::[0-9]{1,5})?"
            + "(?:/[a-zA-Z0-9._~!$&'()*+,;=:@/%-]{0,2000})?"
            + "(?:\\?[a-zA-Z0-9._~!$&'()*+,;=:@/?%-]{0,2000})?"
            + "(?:#[a-zA-Z0-9._~!$&'()*+,;=:@/?%-]{0,2000})?" + StringFormat.END;

    /**
     * Regular expression of the last label of a host name, which begins with a letter and so differs from an IPv4
     * address (RFC 2396 §3.2.2).
     */
    String TOP_LABEL = "[a-zA-Z](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";

    /** Regular expression of one of the four numbers in an IPv4 address. */
    String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";

    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.url}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};
}
