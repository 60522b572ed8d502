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
 * A text inside a block, 1 to 100000 characters without control characters; it may begin or end with a space.
 *
 * @see TextForm#INLINE
 */
@Constraint(validatedBy = InlineText.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface InlineText {
    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.inline-text}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the form. */
    final class Check implements PredicateValidator<InlineText, String> {
        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean accepts(String text) {
            return TextForm.INLINE.matches(text);
        }

        @Override
        public boolean acceptsWithoutControlCharacters(String text) {
            return TextForm.INLINE.matchesWithoutControlCharacters(text);
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || accepts(text) || UnpairedSurrogates.result(TextForm.INLINE, text, context);
        }
    }
}
