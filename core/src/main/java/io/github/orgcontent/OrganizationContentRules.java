package io.github.orgcontent;

import io.github.orgcontent.constraint.Findings;
import io.github.orgcontent.constraint.Rule;
import io.github.orgcontent.constraint.RuleSet;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.work.WorkArea;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must hold between the documents of a content. */
final class OrganizationContentRules implements RuleSet<OrganizationContent> {
    @Override
    public List<Rule<OrganizationContent>> rules() {
        return List.of(
                Rule.of("reference.parent", OrganizationContentRules::parents, "workAreas/*/id", "workAreas/*/parent"),
                Rule.of("work-area.cycle", OrganizationContentRules::forest, "workAreas/*/id", "workAreas/*/parent"),
                Rule.of(
                        "reference.work-area",
                        OrganizationContentRules::workAreas,
                        "workAreas/*/id",
                        "news/*/workAreas/*"));
    }

    private static void parents(OrganizationContent content, Findings findings) {
        Set<String> ids = idsOf(content);
        List<WorkArea> areas = content.workAreas();
        for (int i = 0; i < areas.size(); i++) {
            String parent = parentOf(areas.get(i));
            if (parent != null && !ids.contains(parent)) {
                findings.report(Map.of("id", parent), "workAreas", i, "parent");
            }
        }
    }

    // Each cycle is reported once, at the first of its work areas.
    private static void forest(OrganizationContent content, Findings findings) {
        var parents = new HashMap<String, String>();
        for (WorkArea area : content.workAreas()) {
            if (area != null && area.id() != null && area.parent() != null) {
                parents.putIfAbsent(area.id(), area.parent());
            }
        }
        var done = new HashSet<String>();
        List<WorkArea> areas = content.workAreas();
        for (int i = 0; i < areas.size(); i++) {
            String id = areas.get(i) == null ? null : areas.get(i).id();
            if (id != null && !done.contains(id)) {
                Set<String> cycle = cycleFrom(id, parents);
                done.addAll(cycle);
                if (cycle.contains(id)) {
                    findings.report(Map.of("id", id), "workAreas", i, "parent");
                }
            }
        }
    }

    private static Set<String> cycleFrom(String id, Map<String, String> parents) {
        var way = new HashSet<String>();
        for (String next = id; next != null && way.add(next); next = parents.get(next)) {
            if (id.equals(parents.get(next))) {
                return way;
            }
        }
        return Set.of();
    }

    private static void workAreas(OrganizationContent content, Findings findings) {
        Set<String> ids = idsOf(content);
        for (int i = 0; i < content.news().size(); i++) {
            NewsArticle article = content.news().get(i);
            List<String> references = article == null ? List.of() : article.workAreas();
            for (int j = 0; j < references.size(); j++) {
                if (references.get(j) != null && !ids.contains(references.get(j))) {
                    findings.report(Map.of("id", references.get(j)), "news", i, "workAreas", j);
                }
            }
        }
    }

    private static @Nullable String parentOf(@Nullable WorkArea area) {
        return area == null ? null : area.parent();
    }

    private static Set<String> idsOf(OrganizationContent content) {
        return content.workAreas().stream()
                .filter(Objects::nonNull)
                .map(WorkArea::id)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
