package io.github.orgcontent.organization;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.traversal.MissingTranslations;
import java.util.List;

/** Rules of a profile whose violations are warnings. */
final class OrganizationProfileWarnings implements RuleSet<OrganizationProfile> {
    @Override
    public List<Rule<OrganizationProfile>> rules() {
        return List.of(Rule.of(
                MissingTranslations.CODE,
                (profile, violations) -> MissingTranslations.check(profile, profile.languages(), violations),
                "../*"));
    }
}
