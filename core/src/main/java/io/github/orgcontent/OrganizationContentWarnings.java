package io.github.orgcontent;

import io.github.orgcontent.constraint.SchemaVersion;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import io.github.orgcontent.traversal.MissingTranslations;
import java.util.List;
import java.util.Map;

/** Rules of a content whose violations are warnings. */
final class OrganizationContentWarnings implements RuleSet<OrganizationContent> {
    @Override
    public List<Rule<OrganizationContent>> rules() {
        return List.of(
                Rule.of("schema-version.later", OrganizationContentWarnings::version, "schemaVersion"),
                Rule.of(MissingTranslations.CODE, OrganizationContentWarnings::workAreas, "../*"),
                Rule.of(
                        "news.press-contact-missing",
                        OrganizationContentWarnings::pressContacts,
                        "news/*/genre",
                        "news/*/pressContacts",
                        "pressContacts"));
    }

    private static void version(OrganizationContent content, ViolationCollector violations) {
        String version = content.schemaVersion();
        if (version != null
                && !version.equals(OrganizationContent.SCHEMA_VERSION)
                && StringFormats.fits(SchemaVersion.class, version)) {
            violations.report(
                    Map.of("version", version, "latest", OrganizationContent.SCHEMA_VERSION), "schemaVersion");
        }
    }

    // The press contacts of the content apply to each article without its own.
    private static void pressContacts(OrganizationContent content, ViolationCollector violations) {
        if (!content.pressContacts().isEmpty()) {
            return;
        }
        for (int i = 0; i < content.news().size(); i++) {
            NewsArticle article = content.news().get(i);
            if (article != null
                    && article.genre() == Genre.PRESS_RELEASE
                    && article.pressContacts().isEmpty()) {
                violations.report("news", i, "pressContacts");
            }
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
