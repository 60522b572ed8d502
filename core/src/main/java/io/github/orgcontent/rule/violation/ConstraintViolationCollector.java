package io.github.orgcontent.rule.violation;

import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.ViolationCollector;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** Reports violations to Jakarta Validation, each with its own path. */
public final class ConstraintViolationCollector implements ViolationCollector {
    private final ConstraintValidatorContext context;
    private final String template;
    private final List<String> reads;
    private final boolean isWarning;
    private boolean empty = true;

    /** A collector for the violations of a cross-field rule. */
    public ConstraintViolationCollector(ConstraintValidatorContext context, Rule<?> rule, boolean isWarning) {
        this(context, "{" + MessageCatalog.PREFIX + rule.code() + "}", rule.reads(), isWarning);
    }

    /** A collector for the violations of a constraint that reads only the violating value. */
    public ConstraintViolationCollector(ConstraintValidatorContext context, String template) {
        this(context, template, List.of());
    }

    /**
     * A collector for the violations of a constraint.
     *
     * @param template message template
     * @param reads paths that the constraint reads, see {@link Rule#reads}
     */
    public ConstraintViolationCollector(ConstraintValidatorContext context, String template, List<String> reads) {
        this(context, template, reads, false);
    }

    private ConstraintViolationCollector(
            ConstraintValidatorContext context, String template, List<String> reads, boolean isWarning) {
        this.context = context;
        this.template = template;
        this.reads = reads;
        this.isWarning = isWarning;
    }

    /** Whether no violation was reported. */
    public boolean isEmpty() {
        return empty;
    }

    @Override
    public boolean isFull() {
        return ViolationLimit.isExceeded(context, isWarning);
    }

    @Override
    public void report(Map<String, ?> parameters, Object... path) {
        if (!ViolationLimit.allows(context, isWarning)) {
            return;
        }
        empty = false;
        context.disableDefaultConstraintViolation();
        var hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        parameters.forEach(hibernate::addMessageParameter);
        hibernate.withDynamicPayload(new ViolationOrigin(reads, path.length, parameters));
        ViolationPathBuilder node = ViolationPathBuilder.from(context.buildConstraintViolationWithTemplate(template));
        for (int i = 0; i < path.length; i++) {
            node = path[i] instanceof String name ? node.property(name) : node.element(path[i]);
        }
        node.report();
    }
}
