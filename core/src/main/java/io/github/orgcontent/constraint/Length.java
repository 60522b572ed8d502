package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.orgcontent.rule.violation.ConstraintViolationCollector;
import io.github.orgcontent.text.LocalizedText;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** The greatest length of the text in each language, in code points. */
@Constraint(validatedBy = Length.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Length {
    /** The greatest length in code points. */
    int max();

    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.length}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Reports each language with a text that is too long, at its tag. */
    final class Check implements PredicateValidator<Length, LocalizedText> {
        private int max;

        /** For the validation provider. */
        public Check() {}

        @Override
        public void initialize(Length length) {
            max = length.max();
        }

        @Override
        public boolean accepts(LocalizedText text) {
            for (String value : text.toMap().values()) {
                if (!StringFormats.isWithin(max, value)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
            if (text == null || accepts(text)) {
                return true;
            }
            var violations = new ConstraintViolationCollector(context, context.getDefaultConstraintMessageTemplate());
            text.toMap().forEach((language, value) -> {
                if (!StringFormats.isWithin(max, value)) {
                    violations.report(language);
                }
            });
            return violations.isEmpty();
        }
    }
}
