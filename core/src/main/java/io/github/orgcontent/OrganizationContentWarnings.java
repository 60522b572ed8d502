package io.github.orgcontent;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import io.github.orgcontent.traversal.MissingTranslations;
import java.util.List;

/** Rules of a content whose violations are warnings. */
final class OrganizationContentWarnings implements RuleSet<OrganizationContent> {
    @Override
    public List<Rule<OrganizationContent>> rules() {
        return List.of(Rule.of(MissingTranslations.CODE, OrganizationContentWarnings::workAreas, "../*"));
    }

    private static void workAreas(OrganizationContent content, ViolationCollector violations) {
        if (content.organization() == null) {
            return;
        }
        for (int i = 0; i < content.workAreas().size(); i++) {
            if (content.workAreas().get(i) != null) {
                MissingTranslations.check(
                        content.workAreas().get(i), content.organization().languages(), violations, "workAreas", i);
            }
        }
    }
}
