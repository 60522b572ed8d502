package io.github.orgcontent.constraint;

import io.github.orgcontent.message.MessageCatalog;
import io.github.orgcontent.rule.violation.ConstraintViolationCollector;
import io.github.orgcontent.rule.violation.ViolationLimit;
import io.github.orgcontent.text.TextForm;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;

/**
 * The report of a text with an invalid form. Unpaired surrogates have their own code, because they are the only part of
 * the form that the JSON Schema cannot express.
 */
final class UnpairedSurrogates {
    private static final String CODE = "text.surrogate";

    private UnpairedSurrogates() {}

    /** Result of a constraint validator for a text that does not have the form. */
    static boolean result(TextForm form, String text, ConstraintValidatorContext context) {
        boolean isSurrogate = form.check(text)
                .filter(violation -> violation.code().equals(CODE))
                .isPresent();
        if (!isSurrogate) {
            return ViolationLimit.result(false, context);
        }
        var violations = new ConstraintViolationCollector(context, "{" + MessageCatalog.PREFIX + CODE + "}");
        violations.report(Map.of());
        return violations.isEmpty();
    }
}
