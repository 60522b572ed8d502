package io.github.orgcontent.work;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import io.github.orgcontent.traversal.QuoteReferences;
import java.util.List;
import java.util.Set;

/** Rules between the components of a work area. */
final class WorkAreaRules implements RuleSet<WorkArea> {
    @Override
    public List<Rule<WorkArea>> rules() {
        return List.of(
                Rule.of("work-area.until-before-since", WorkAreaRules::order, "since", "until"),
                Rule.ofElements(QuoteReferences.CODE, WorkAreaRules::noQuotations));
    }

    private static void order(WorkArea area, ViolationCollector violations) {
        if (area.since() != null && area.until() != null && area.until().isBefore(area.since())) {
            violations.report("until");
        }
    }

    private static void noQuotations(WorkArea area, ViolationCollector violations) {
        QuoteReferences.check("description", area.description(), Set.of(), violations);
    }
}
