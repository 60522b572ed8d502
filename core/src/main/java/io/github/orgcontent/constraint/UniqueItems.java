package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.orgcontent.rule.FirstPlaces;
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

/** The uniqueness of the entries in a list. Each repeated entry is reported at its own location. */
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

    /** Reports the second and each later occurrence of an entry. */
    final class Check implements PredicateValidator<UniqueItems, List<?>> {
        private static final int FEW_ENTRIES = 8;

        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean accepts(List<?> entries) {
            return entries.size() <= FEW_ENTRIES ? !hasDuplicateAmongFew(entries) : !hasDuplicateAmongMany(entries);
        }

        // For few entries, comparing all pairs is faster than a set.
        private static boolean hasDuplicateAmongFew(List<?> entries) {
            for (int i = 1; i < entries.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (entries.get(i) != null && entries.get(i).equals(entries.get(j))) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean hasDuplicateAmongMany(List<?> entries) {
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
            Map<Object, Integer> seen = new HashMap<>();
            Map<Integer, Integer> firsts = new HashMap<>();
            var violations = new DuplicateReporter(context, firsts);
            var places = new FirstPlaces(violations);
            for (int i = 0; i < entries.size(); i++) {
                Object entry = entries.get(i);
                Integer first = entry == null ? null : seen.putIfAbsent(entry, i);
                if (first != null) {
                    firsts.put(i, first);
                    places.report(i);
                }
            }
            places.finish();
            return violations.isEmpty();
        }
    }
}
