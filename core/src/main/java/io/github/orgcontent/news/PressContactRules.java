package io.github.orgcontent.news;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;

/** Rules between the components of a press contact. */
final class PressContactRules implements RuleSet<PressContact> {
    private static final String ONE_NAME = """
            {"anyOf": [
              {"required": ["name"], "properties": {"name": {}}},
              {"required": ["role"], "properties": {"role": {}}},
              {"required": ["organization"], "properties": {"organization": {}}}
            ]}""";

    private static final String ONE_CHANNEL = """
            {"anyOf": [
              {"required": ["emails"], "properties": {"emails": {"type": "array", "minItems": 1}}},
              {"required": ["phones"], "properties": {"phones": {"type": "array", "minItems": 1}}}
            ]}""";

    @Override
    public List<Rule<PressContact>> rules() {
        return List.of(
                Rule.of("contact.name", PressContactRules::oneName, "name", "role", "organization")
                        .withSchema(ONE_NAME),
                Rule.of("contact.channel", PressContactRules::oneChannel, "emails", "phones")
                        .withSchema(ONE_CHANNEL));
    }

    private static void oneName(PressContact contact, ViolationCollector violations) {
        if (contact.name() == null && contact.role() == null && contact.organization() == null) {
            violations.report("name");
        }
    }

    private static void oneChannel(PressContact contact, ViolationCollector violations) {
        if (contact.emails().isEmpty() && contact.phones().isEmpty()) {
            violations.report("emails");
        }
    }
}
