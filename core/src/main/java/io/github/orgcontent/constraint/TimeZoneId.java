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
 * A time zone by its name in the IANA database: {@code Europe/Berlin}. What has the form of a name but is none that the
 * running JVM knows breaks a rule of its own, {@code time-zone.unknown}.
 */
@Constraint(validatedBy = TimeZoneId.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface TimeZoneId {
    /** The form of a name, which is as much as a JSON Schema can check. */
    String PATTERN = "^[A-Za-z][A-Za-z0-9_+-]{0,31}(?:/[A-Za-z0-9_+-]{1,32}){0,2}" + StringFormat.END;

    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.time-zone}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at the form, and then looks the name up. */
    final class Check implements PredicateValidator<TimeZoneId, String> {
        private static final String UNKNOWN = "{io.github.orgcontent.time-zone.unknown}";
        private static final TextPattern FORM = TextPattern.compile(PATTERN);

        // ZoneId.getAvailableZoneIds() makes a new set of some 600 names at each call
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
            return ViolationLimit.verdict(false, context);
        }
    }
}
