package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.orgcontent.pattern.TextPattern;
import io.github.orgcontent.rule.violation.ViolationLimit;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A time zone by its name in the IANA Time Zone Database, for example {@code Europe/Berlin}. A well-formed name that
 * the JVM does not support violates the separate rule {@code time-zone.unknown}.
 */
@Constraint(validatedBy = TimeZoneId.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface TimeZoneId {
    /** Regular expression of a name; JSON Schema can check only this form. */
    String PATTERN = "^[A-Za-z][A-Za-z0-9_+-]{0,31}(?:/[A-Za-z0-9_+-]{1,32}){0,2}" + StringFormat.END;

    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.time-zone}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the form and then the existence of the time zone. */
    final class Check implements PredicateValidator<TimeZoneId, String> {
        private static final String UNKNOWN = "{io.github.orgcontent.time-zone.unknown}";
        private static final TextPattern FORM = TextPattern.compile(PATTERN);

        // ZoneId.getAvailableZoneIds() creates a new set of about 600 names in each call.
        private static final Set<String> KNOWN = Set.copyOf(ZoneId.getAvailableZoneIds());

        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean accepts(String name) {
            return KNOWN.contains(name);
        }

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            if (name == null || accepts(name)) {
                return true;
            }
            if (FORM.matches(name)) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(UNKNOWN).addConstraintViolation();
            }
            return ViolationLimit.result(false, context);
        }
    }
}
