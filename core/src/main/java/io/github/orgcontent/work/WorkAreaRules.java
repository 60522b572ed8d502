package io.github.orgcontent.work;

import io.github.orgcontent.constraint.Findings;
import io.github.orgcontent.constraint.Rule;
import io.github.orgcontent.constraint.RuleSet;
import io.github.orgcontent.traversal.Quotations;
import java.util.List;
import java.util.Set;

/** What must hold between the components of a work area. */
final class WorkAreaRules implements RuleSet<WorkArea> {
    @Override
    public List<Rule<WorkArea>> rules() {
        return List.of(
                Rule.of("work-area.until-before-since", WorkAreaRules::order, "since", "until"),
                Rule.of(Quotations.CODE, WorkAreaRules::noQuotations));
    }

    private static void order(WorkArea area, Findings findings) {
        if (area.since() != null && area.until() != null && area.until().isBefore(area.since())) {
            findings.report("until");
        }
    }

    private static void noQuotations(WorkArea area, Findings findings) {
        Quotations.check("description", area.description(), Set.of(), findings);
    }
}
