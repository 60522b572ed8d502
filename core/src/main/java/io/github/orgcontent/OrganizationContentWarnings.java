package io.github.orgcontent;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import io.github.orgcontent.traversal.MissingTranslations;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Rules of a content whose violations are warnings. */
final class OrganizationContentWarnings implements RuleSet<OrganizationContent> {
    private static final Pattern LATER = Pattern.compile("1\\.[1-9][0-9]{0,3}");

    @Override
    public List<Rule<OrganizationContent>> rules() {
        return List.of(
                Rule.of("schema-version.later", OrganizationContentWarnings::version, "schemaVersion"),
                Rule.of(MissingTranslations.CODE, OrganizationContentWarnings::workAreas, "../*"));
    }

    private static void version(OrganizationContent content, ViolationCollector violations) {
        String version = content.schemaVersion();
        if (version != null && LATER.matcher(version).matches()) {
            violations.report(
                    Map.of("version", version, "latest", OrganizationContent.SCHEMA_VERSION), "schemaVersion");
        }
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
