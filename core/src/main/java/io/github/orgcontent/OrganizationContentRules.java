package io.github.orgcontent;

import io.github.orgcontent.constraint.Id;
import io.github.orgcontent.constraint.Identified;
import io.github.orgcontent.constraint.StringFormats;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import io.github.orgcontent.work.WorkArea;
import java.util.ArrayList;
import java.util.Collection;
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
                Rule.of("reference.parent", OrganizationContentRules::parents, "workAreas/*/id"),
                Rule.of("work-area.cycle", OrganizationContentRules::forest, "workAreas/*/id", "workAreas/*/parent"),
                Rule.of("reference.work-area", OrganizationContentRules::workAreas, "workAreas/*/id"));
    }

    private static void parents(OrganizationContent content, ViolationCollector findings) {
        Set<String> ids = idsOf(content);
        List<WorkArea> areas = Identified.allKnown(content.workAreas()) ? content.workAreas() : List.of();
        for (int i = 0; i < areas.size(); i++) {
            String parent = parentOf(areas.get(i));
            if (parent != null && StringFormats.fits(Id.class, parent) && !ids.contains(parent)) {
                findings.report("workAreas", i, "parent");
            }
        }
    }

    // Each cycle is reported once, at the first of its work areas. Every work area is walked through once.
    private static void forest(OrganizationContent content, ViolationCollector findings) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        for (int i = 0; i < content.workAreas().size(); i++) {
            WorkArea area = content.workAreas().get(i);
            if (area != null && area.id() != null && places.putIfAbsent(area.id(), i) == null) {
                parents.put(area.id(), area.parent());
            }
        }
        var done = new HashSet<String>();
        places.keySet().stream()
                .map(id -> cycleFrom(id, parents, done))
                .filter(cycle -> !cycle.isEmpty())
                .forEach(cycle -> reportFirst(cycle, places, findings));
    }

    private static void reportFirst(
            Collection<String> cycle, Map<String, Integer> places, ViolationCollector findings) {
        int first = cycle.stream().mapToInt(places::get).min().orElseThrow();
        findings.report("workAreas", first, "parent");
    }

    private static Collection<String> cycleFrom(String id, Map<String, String> parents, Set<String> done) {
        List<String> way = new ArrayList<>();
        Set<String> onWay = new HashSet<>();
        String next = id;
        while (next != null && !done.contains(next) && onWay.add(next)) {
            way.add(next);
            next = parents.get(next);
        }
        done.addAll(way);
        return next != null && onWay.contains(next) ? way.subList(way.indexOf(next), way.size()) : List.of();
    }

    private static void workAreas(OrganizationContent content, ViolationCollector findings) {
        Set<String> ids = idsOf(content);
        List<NewsArticle> news = Identified.allKnown(content.workAreas()) ? content.news() : List.of();
        for (int i = 0; i < news.size(); i++) {
            NewsArticle article = news.get(i);
            List<String> references = article == null ? List.of() : article.workAreas();
            for (int j = 0; j < references.size(); j++) {
                String reference = references.get(j);
                if (reference != null && StringFormats.fits(Id.class, reference) && !ids.contains(reference)) {
                    findings.report("news", i, "workAreas", j);
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
