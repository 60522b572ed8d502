package io.github.orgcontent;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import io.github.orgcontent.traversal.MissingTranslations;
import java.util.List;

/** What would make a content better. */
final class OrganizationContentWarnings implements RuleSet<OrganizationContent> {
    @Override
    public List<Rule<OrganizationContent>> rules() {
        return List.of(Rule.of(MissingTranslations.CODE, OrganizationContentWarnings::workAreas, "../*"));
    }

    private static void workAreas(OrganizationContent content, ViolationCollector findings) {
        if (content.organization() == null) {
            return;
        }
        for (int i = 0; i < content.workAreas().size(); i++) {
            if (content.workAreas().get(i) != null) {
                MissingTranslations.check(
                        content.workAreas().get(i), content.organization().languages(), findings, "workAreas", i);
            }
        }
    }
}
