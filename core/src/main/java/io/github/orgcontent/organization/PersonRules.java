package io.github.orgcontent.organization;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;

/** Rules between the components of a person. */
final class PersonRules implements RuleSet<Person> {
    @Override
    public List<Rule<Person>> rules() {
        return List.of(Rule.of("person.until-before-since", PersonRules::order, "since", "until"));
    }

    private static void order(Person person, ViolationCollector violations) {
        if (person.since() != null && person.until() != null && person.until().isBefore(person.since())) {
            violations.report("until");
        }
    }
}
