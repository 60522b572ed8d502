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
 * What must hold between the components of a document: {@code @Rules(QuoteRules.class)}.
 *
 * <p>Each finding is a violation of its own, at the place that the rule names, with the template of the rule's code. A
 * set of rules for warnings is given with {@code groups = Warnings.class}.
 */
@Constraint(validatedBy = Rules.Check.class)
@Target(TYPE)
@Retention(RUNTIME)
@Repeatable(Rules.List.class)
public @interface Rules {
    /** The rules. */
    Class<? extends RuleSet<?>> value();

    /** Stands for the message templates of the single rules. */
    String message() default "{io.github.orgcontent.rules}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Several sets of rules on one type. */
    @Target(TYPE)
    @Retention(RUNTIME)
    @interface List {
        /** The sets. */
        Rules[] value();
    }

    /** Runs the rules one after the other. */
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
            var notice = new AnyViolation();
            for (int i = 0; i < rules.size() && !notice.isGiven(); i++) {
                rules.get(i).check().accept(document, notice);
            }
            return !notice.isGiven();
        }

        @Override
        public boolean isValid(@Nullable Object document, ConstraintValidatorContext context) {
            return document == null || report(document, context);
        }

        private boolean report(Object document, ConstraintValidatorContext context) {
            boolean valid = true;
            for (Rule<Object> rule : rules) {
                if (ViolationLimit.isPointless(context, document, rule)) {
                    continue;
                }
                var findings = new ConstraintViolationCollector(context, rule, isWarning);
                rule.check().accept(document, findings);
                valid &= findings.isEmpty();
            }
            return valid;
        }
    }
}
