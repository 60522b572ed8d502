package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.Code;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules for the form and the check digits of identifiers in registers that the library supports. */
final class IdentifierRules implements RuleSet<Identifier> {
    @Override
    public List<Rule<Identifier>> rules() {
        return List.of(
                Rule.of("identifier.form", IdentifierRules::form, "scheme", "value")
                        .withSchema(formsInSchema()),
                Rule.of("identifier.check-digit", IdentifierRules::checkDigit, "scheme", "value"));
    }

    private static void form(Identifier identifier, ViolationCollector violations) {
        IdentifierScheme scheme = schemeOf(identifier);
        if (scheme != null
                && StringFormats.fits(Code.class, identifier.value())
                && !scheme.hasForm(identifier.value())) {
            violations.report(Map.of("scheme", identifier.scheme()), "value");
        }
    }

    private static void checkDigit(Identifier identifier, ViolationCollector violations) {
        IdentifierScheme scheme = schemeOf(identifier);
        if (scheme != null
                && scheme.hasForm(identifier.value())
                && !scheme.checksum().test(identifier.value())) {
            violations.report(Map.of("scheme", identifier.scheme()), "value");
        }
    }

    private static @Nullable IdentifierScheme schemeOf(Identifier identifier) {
        boolean complete = identifier.scheme() != null && identifier.value() != null;
        return complete ? IdentifierScheme.KNOWN.get(identifier.scheme()) : null;
    }

    private static String formsInSchema() {
        return IdentifierScheme.KNOWN.entrySet().stream()
                .map(entry ->
                        formInSchema(entry.getKey(), entry.getValue().form().pattern()))
                .collect(Collectors.joining(", ", "{\"allOf\": [", "]}"));
    }

    private static String formInSchema(String scheme, String pattern) {
        return """
                {"if": {"properties": {"scheme": {"const": "%s"}}, "required": ["scheme"]},
                 "then": {"properties": {"value": {"type": "string", "pattern": "%s"}}}}""".formatted(scheme, pattern.replace("\\", "\\\\"));
    }
}
