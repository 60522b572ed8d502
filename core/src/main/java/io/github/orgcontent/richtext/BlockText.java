package io.github.orgcontent.richtext;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.orgcontent.constraint.Budget;
import io.github.orgcontent.text.InvalidValueException;
import io.github.orgcontent.text.TextForm;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the spans of a block say together: not nothing but white space, and no white space at either end. A single span
 * may begin or end with a space, since words meet there.
 */
@Constraint(validatedBy = BlockText.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface BlockText {
    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.block.text}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Puts the spans together and looks at the ends; what is wrong inside a span is reported there. */
    final class Check implements ConstraintValidator<BlockText, List<Span>> {
        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean isValid(@Nullable List<Span> spans, ConstraintValidatorContext context) {
            if (spans == null || spans.isEmpty() || !spans.stream().allMatch(Check::holds)) {
                return true;
            }
            return Budget.verdict(hasCleanEdges(RichText.textOf(spans)), context);
        }

        private static boolean hasCleanEdges(String text) {
            return TextForm.TEXT.check(text).map(InvalidValueException::code).stream()
                    .noneMatch(code -> code.equals("text.blank") || code.equals("text.trim"));
        }

        private static boolean holds(@Nullable Span span) {
            return span != null && span.text() != null && TextForm.RUN.matches(span.text());
        }
    }
}
