package io.github.orgcontent.organization;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import io.github.orgcontent.traversal.QuoteReferences;
import java.util.List;
import java.util.Set;

/** Rules between the components of a profile. */
final class OrganizationProfileRules implements RuleSet<OrganizationProfile> {
    @Override
    public List<Rule<OrganizationProfile>> rules() {
        return List.of(
                Rule.of(
                        "organization.dissolved-before-founded",
                        OrganizationProfileRules::order,
                        "founded",
                        "dissolved"),
                Rule.ofElements(QuoteReferences.CODE, OrganizationProfileRules::noQuotations));
    }

    private static void order(OrganizationProfile profile, ViolationCollector violations) {
        if (profile.founded() != null
                && profile.dissolved() != null
                && profile.dissolved().isBefore(profile.founded())) {
            violations.report("dissolved");
        }
    }

    private static void noQuotations(OrganizationProfile profile, ViolationCollector violations) {
        QuoteReferences.check("about", profile.about(), Set.of(), violations);
        QuoteReferences.check("boilerplate", profile.boilerplate(), Set.of(), violations);
    }
}
