package io.github.orgcontent;

import io.github.orgcontent.constraint.Findings;
import io.github.orgcontent.constraint.Rule;
import io.github.orgcontent.constraint.RuleSet;
import io.github.orgcontent.traversal.Translations;
import java.util.List;

/** What would make a content better. */
final class OrganizationContentAdvice implements RuleSet<OrganizationContent> {
    @Override
    public List<Rule<OrganizationContent>> rules() {
        return List.of(Rule.of(Translations.CODE, OrganizationContentAdvice::workAreas, "../*"));
    }

    private static void workAreas(OrganizationContent content, Findings findings) {
        if (content.organization() == null) {
            return;
        }
        for (int i = 0; i < content.workAreas().size(); i++) {
            if (content.workAreas().get(i) != null) {
                Translations.check(
                        content.workAreas().get(i), content.organization().languages(), findings, "workAreas", i);
            }
        }
    }
}
