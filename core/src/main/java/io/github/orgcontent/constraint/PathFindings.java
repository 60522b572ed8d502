package io.github.orgcontent.constraint;

import io.github.orgcontent.message.MessageCatalog;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Turns findings into violations of Jakarta Validation, each with a path of its own. */
final class PathFindings implements Findings {
    private final ConstraintValidatorContext context;
    private final String template;
    private final List<String> reads;
    private final boolean isAdvice;
    private boolean empty = true;

    PathFindings(ConstraintValidatorContext context, Rule<?> rule, boolean isAdvice) {
        this(context, "{" + MessageCatalog.PREFIX + rule.code() + "}", rule.reads(), isAdvice);
    }

    PathFindings(ConstraintValidatorContext context, String template) {
        this(context, template, List.of());
    }

    PathFindings(ConstraintValidatorContext context, String template, List<String> reads) {
        this(context, template, reads, false);
    }

    private PathFindings(ConstraintValidatorContext context, String template, List<String> reads, boolean isAdvice) {
        this.context = context;
        this.template = template;
        this.reads = reads;
        this.isAdvice = isAdvice;
    }

    boolean isEmpty() {
        return empty;
    }

    @Override
    public boolean isFull() {
        return Budget.isSpent(context, isAdvice);
    }

    @Override
    public void report(Map<String, ?> parameters, Object... place) {
        if (!Budget.allows(context, isAdvice)) {
            return;
        }
        empty = false;
        context.disableDefaultConstraintViolation();
        var hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        parameters.forEach(hibernate::addMessageParameter);
        hibernate.withDynamicPayload(new Finding(reads, place.length));
        PathStep step = PathStep.from(context.buildConstraintViolationWithTemplate(template));
        for (int i = 0; i < place.length; i++) {
            step = place[i] instanceof String name ? step.property(name) : step.element(place[i]);
        }
        step.report();
    }
}
