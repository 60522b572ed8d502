package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.violation.AnyViolation;
import io.github.orgcontent.rule.violation.ConstraintViolationCollector;
import io.github.orgcontent.rule.violation.ViolationLimit;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * The cross-field rules of a document: {@code @Rules(QuoteRules.class)}.
 *
 * <p>Each violation is reported separately, at the location that the rule specifies and with the message template of
 * the rule's code. Rule sets whose violations are warnings have {@code groups = Warnings.class}.
 */
@Constraint(validatedBy = Rules.Check.class)
@Target(TYPE)
@Retention(RUNTIME)
@Repeatable(Rules.List.class)
public @interface Rules {
    /** Rule set of the document. */
    Class<? extends RuleSet<?>> value();

    /** Placeholder for the message templates of the single rules. */
    String message() default "{io.github.orgcontent.rules}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Several rule sets on one type. */
    @Target(TYPE)
    @Retention(RUNTIME)
    @interface List {
        /** The rule sets. */
        Rules[] value();
    }

    /** Runs the rules in their order. */
    final class Check implements PredicateValidator<Rules, Object> {
        private java.util.List<Rule<Object>> rules = java.util.List.of();
        private boolean isWarning;

        /** For the validation provider. */
        public Check() {}

        @Override
        public void initialize(Rules annotation) {
            rules = RuleSet.of(annotation.value());
            isWarning = java.util.List.of(annotation.groups()).contains(Warnings.class);
        }

        @Override
        public boolean accepts(Object document) {
            var any = new AnyViolation();
            for (int i = 0; i < rules.size() && !any.isPresent(); i++) {
                rules.get(i).check().accept(document, any);
            }
            return !any.isPresent();
        }

        @Override
        public boolean isValid(@Nullable Object document, ConstraintValidatorContext context) {
            return document == null || report(document, context);
        }

        private boolean report(Object document, ConstraintValidatorContext context) {
            boolean valid = true;
            for (Rule<Object> rule : rules) {
                if (ViolationLimit.isSkipped(context, document, rule)) {
                    continue;
                }
                var violations = new ConstraintViolationCollector(context, rule, isWarning);
                rule.check().accept(document, violations);
                valid &= violations.isEmpty();
            }
            return valid;
        }
    }
}
