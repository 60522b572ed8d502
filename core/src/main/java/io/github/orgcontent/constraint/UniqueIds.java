package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.orgcontent.rule.FirstPlaces;
import io.github.orgcontent.rule.ViolationCollector;
import io.github.orgcontent.rule.violation.AnyViolation;
import io.github.orgcontent.rule.violation.ConstraintViolationCollector;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The uniqueness of ids in a list of documents. Each repeated id is reported at its own location. */
@Constraint(validatedBy = UniqueIds.Check.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface UniqueIds {
    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.id.duplicate}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Reports the second and each later document with the same id. */
    final class Check implements PredicateValidator<UniqueIds, List<? extends Identified>> {
        /** For the validation provider. */
        public Check() {}

        @Override
        public boolean accepts(List<? extends Identified> documents) {
            var any = new AnyViolation();
            reportRepeated(documents, any);
            return !any.isPresent();
        }

        @Override
        public boolean isValid(@Nullable List<? extends Identified> documents, ConstraintValidatorContext context) {
            var violations = new ConstraintViolationCollector(context, context.getDefaultConstraintMessageTemplate());
            reportRepeated(documents == null ? List.of() : documents, violations);
            return violations.isEmpty();
        }

        @SuppressWarnings("NullAway") // an invalid document may have no id
        private static void reportRepeated(List<? extends Identified> documents, ViolationCollector violations) {
            if (documents.size() < 2) {
                return;
            }
            var seen = new HashSet<String>();
            var places = new FirstPlaces(violations);
            for (int i = 0; i < documents.size() && !violations.isFull(); i++) {
                String id = documents.get(i) == null ? null : documents.get(i).id();
                if (id != null && !seen.add(id)) {
                    places.report(i, "id");
                }
            }
            places.finish();
        }
    }
}
