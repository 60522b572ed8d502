package io.github.orgcontent.richtext;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.orgcontent.constraint.PredicateValidator;
import io.github.orgcontent.text.TextForm;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Constraint on the combined text of a block's spans: it is not blank, and it neither begins nor ends with white space.
 * A single span may begin or end with a space, because it is joined with its neighbours.
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

    /** Checks both ends of the combined text. Violations inside a span are reported by the span's own constraints. */
    final class Check implements PredicateValidator<BlockText, List<Span>> {
        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean accepts(List<Span> spans) {
            return spans.isEmpty() || beginsAndEndsWithGraphic(spans) || !spans.stream().allMatch(Check::isValidSpan);
        }

        // A valid span is not empty, so the ends of the combined text are those of the first and the last span.
        private static boolean beginsAndEndsWithGraphic(List<Span> spans) {
            Span first = spans.get(0);
            Span last = spans.get(spans.size() - 1);
            return hasText(first)
                    && hasText(last)
                    && TextForm.beginsWithGraphic(first.text())
                    && TextForm.endsWithGraphic(last.text());
        }

        private static boolean hasText(@Nullable Span span) {
            return span != null && span.text() != null;
        }

        private static boolean isValidSpan(Span span) {
            return hasText(span) && TextForm.INLINE.matches(span.text());
        }
    }
}
