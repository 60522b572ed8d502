package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.violation.ConstraintViolationCollector;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** No entry may stand in the list twice; each repetition is reported at its own place. */
@Constraint(validatedBy = UniqueItems.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface UniqueItems {
    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.duplicate}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Reports the second and every later occurrence. */
    final class Check implements PredicateValidator<UniqueItems, List<?>> {
        private static final int FEW = 8;

        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean accepts(List<?> entries) {
            return entries.size() <= FEW ? !hasTwiceOfFew(entries) : !hasTwiceOfMany(entries);
        }

        // Each with each, as long as that takes less than to make a set.
        private static boolean hasTwiceOfFew(List<?> entries) {
            for (int i = 1; i < entries.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (entries.get(i) != null && entries.get(i).equals(entries.get(j))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean hasTwiceOfMany(List<?> entries) {
            Set<Object> seen = new HashSet<>();
            for (Object entry : entries) {
                if (entry != null && !seen.add(entry)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean isValid(@Nullable List<?> entries, ConstraintValidatorContext context) {
            if (entries == null || accepts(entries)) {
                return true;
            }
            var isDistinct = true;
            Map<Object, Integer> seen = new HashMap<>();
            for (int i = 0; i < entries.size(); i++) {
                Object entry = entries.get(i);
                Integer first = entry == null ? null : seen.putIfAbsent(entry, i);
                isDistinct &= first == null || !isReported(first, i, context);
            }
            return isDistinct;
        }

        // What makes two entries differ may be what could not be read of them.
        private static boolean isReported(int first, int second, ConstraintValidatorContext context) {
            List<String> reads = List.of(Rule.AROUND + first + "/**", Rule.AROUND + second + "/**");
            var findings =
                    new ConstraintViolationCollector(context, context.getDefaultConstraintMessageTemplate(), reads);
            findings.report(second);
            return !findings.isEmpty();
        }
    }
}
