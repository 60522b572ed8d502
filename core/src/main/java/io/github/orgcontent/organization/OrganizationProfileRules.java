package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.Findings;
import io.github.orgcontent.constraint.Rule;
import io.github.orgcontent.constraint.RuleSet;
import io.github.orgcontent.traversal.Quotations;
import java.util.List;
import java.util.Set;

/** What must hold between the components of a profile. */
final class OrganizationProfileRules implements RuleSet<OrganizationProfile> {
    @Override
    public List<Rule<OrganizationProfile>> rules() {
        return List.of(
                Rule.of(
                        "organization.dissolved-before-founded",
                        OrganizationProfileRules::order,
                        "founded",
                        "dissolved"),
                Rule.of(Quotations.CODE, OrganizationProfileRules::noQuotations));
    }

    private static void order(OrganizationProfile profile, Findings findings) {
        if (profile.founded() != null
                && profile.dissolved() != null
                && profile.dissolved().isBefore(profile.founded())) {
            findings.report("dissolved");
        }
    }

    private static void noQuotations(OrganizationProfile profile, Findings findings) {
        Quotations.check("about", profile.about(), Set.of(), findings);
        Quotations.check("boilerplate", profile.boilerplate(), Set.of(), findings);
    }
}
