package io.github.orgcontent.organization;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;

/** Rules between the components of a telephone number. */
final class PhoneNumberRules implements RuleSet<PhoneNumber> {
    private static final String ONE_FORM = """
            {
              "if": {"required": ["dialled"], "properties": {"dialled": {}}},
              "then": {
                "required": ["country"], "properties": {"country": {}},
                "not": {"required": ["number"], "properties": {"number": {}}}
              },
              "else": {
                "required": ["number"], "properties": {"number": {}},
                "not": {"required": ["country"], "properties": {"country": {}}}
              }
            }""";

    @Override
    public List<Rule<PhoneNumber>> rules() {
        return List.of(Rule.of("phone.form", PhoneNumberRules::oneForm, "number", "dialled", "country")
                .withSchema(ONE_FORM));
    }

    private static void oneForm(PhoneNumber phone, ViolationCollector violations) {
        boolean isDialled = phone.dialled() != null;
        String required = isDialled ? phone.country() : phone.number();
        String excluded = isDialled ? phone.number() : phone.country();
        if (required == null) {
            violations.report(isDialled ? "country" : "number");
        } else if (excluded != null) {
            violations.report(isDialled ? "number" : "country");
        }
    }
}
