package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.orgcontent.text.TextForm;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text in one language without control characters, neither blank nor with white space at the ends.
 *
 * @see TextForm#TEXT
 */
@Constraint(validatedBy = Text.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface Text {
    /** The greatest length in code points. */
    int max();

    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.text}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the form and the length. */
    final class Check implements PredicateValidator<Text, String> {
        private int max;

        /** For the validation provider. */
        public Check() {}

        @Override
        public void initialize(Text text) {
            max = text.max();
        }

        @Override
        public boolean accepts(String text) {
            return TextForm.TEXT.matches(text) && StringFormats.isWithin(max, text);
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || accepts(text) || UnpairedSurrogates.result(TextForm.TEXT, text, context);
        }
    }
}
