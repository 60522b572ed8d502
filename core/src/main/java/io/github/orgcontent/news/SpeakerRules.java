package io.github.orgcontent.news;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;

/** Rules between the components of a speaker. */
final class SpeakerRules implements RuleSet<Speaker> {
    private static final String NAME_OR_ROLE = """
            {"anyOf": [
              {"required": ["name"], "properties": {"name": {}}},
              {"required": ["role"], "properties": {"role": {}}}
            ]}""";

    @Override
    public List<Rule<Speaker>> rules() {
        return List.of(Rule.of("speaker.name", SpeakerRules::nameOrRole, "name", "role")
                .withSchema(NAME_OR_ROLE));
    }

    private static void nameOrRole(Speaker speaker, ViolationCollector violations) {
        if (speaker.name() == null && speaker.role() == null) {
            violations.report("name");
        }
    }
}
