package io.github.orgcontent.organization;

import io.github.orgcontent.constraint.Rule;
import io.github.orgcontent.constraint.RuleSet;
import io.github.orgcontent.traversal.Translations;
import java.util.List;

/** What would make a profile better. */
final class OrganizationProfileAdvice implements RuleSet<OrganizationProfile> {
    @Override
    public List<Rule<OrganizationProfile>> rules() {
        return List.of(Rule.of(
                Translations.CODE,
                (profile, findings) -> Translations.check(profile, profile.languages(), findings),
                "../*"));
    }
}
