package io.github.orgcontent.organization;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.traversal.MissingTranslations;
import java.util.List;

/** What would make a profile better. */
final class OrganizationProfileWarnings implements RuleSet<OrganizationProfile> {
    @Override
    public List<Rule<OrganizationProfile>> rules() {
        return List.of(Rule.of(
                MissingTranslations.CODE,
                (profile, findings) -> MissingTranslations.check(profile, profile.languages(), findings),
                "../*"));
    }
}
