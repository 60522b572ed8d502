package io.github.orgcontent.constraint;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.ViolationCollector;
import io.github.orgcontent.rule.violation.ConstraintViolationCollector;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;

/** Reports duplicates in a list; two entries that seem equal may differ in a component that was not readable. */
final class DuplicateReporter implements ViolationCollector {
    private final ConstraintValidatorContext context;
    private final Map<Integer, Integer> firsts;
    private boolean isEmpty = true;

    /**
     * Creates a reporter.
     *
     * @param firsts the index of the first of two equal entries, by the index of the other one
     */
    DuplicateReporter(ConstraintValidatorContext context, Map<Integer, Integer> firsts) {
        this.context = context;
        this.firsts = firsts;
    }

    /** Whether no duplicate was reported. */
    boolean isEmpty() {
        return isEmpty;
    }

    @Override
    public void report(Map<String, ?> parameters, Object... path) {
        String first = Rule.PARENT + firsts.get((Integer) path[0]) + "/**";
        String second = Rule.PARENT + path[0] + "/**";
        var violations = new ConstraintViolationCollector(
                context, context.getDefaultConstraintMessageTemplate(), List.of(first, second));
        violations.report(parameters, path);
        isEmpty &= violations.isEmpty();
    }
}
