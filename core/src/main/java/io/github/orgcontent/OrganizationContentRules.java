package io.github.orgcontent;

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
import java.util.Set;

/** Rules between the documents of a content. */
final class OrganizationContentRules implements RuleSet<OrganizationContent> {
    @Override
    public List<Rule<OrganizationContent>> rules() {
        return List.of(
                Rule.ofElements("reference.parent", ContentReferences::parents, "workAreas/*/id"),
                Rule.ofElements(
                        "work-area.cycle", OrganizationContentRules::cycles, "workAreas/*/id", "workAreas/*/parent"),
                Rule.ofElements("reference.work-area", ContentReferences::workAreas, "workAreas/*/id"),
                Rule.ofElements("reference.person", ContentReferences::people, "organization/people/*/id"),
                Rule.ofElements("reference.related", ContentReferences::related, "news/*/id"));
    }

    // Reports each cycle once, at the first of its work areas. The set of visited ids keeps the effort linear.
    private static void cycles(OrganizationContent content, ViolationCollector violations) {
        Map<String, Integer> indices = new HashMap<>();
        Map<String, String> parents = new HashMap<>();
        for (int i = 0; i < content.workAreas().size(); i++) {
            WorkArea area = content.workAreas().get(i);
            if (area != null && area.id() != null && indices.putIfAbsent(area.id(), i) == null) {
                parents.put(area.id(), area.parent());
            }
        }
        var visited = new HashSet<String>();
        indices.keySet().stream()
                .map(id -> cycleFrom(id, parents, visited))
                .filter(cycle -> !cycle.isEmpty())
                .map(cycle ->
                        cycle.stream().map(indices::get).min(Integer::compare).orElseThrow())
                .sorted()
                .forEach(first -> violations.report("workAreas", first, "parent"));
    }

    private static Collection<String> cycleFrom(String id, Map<String, String> parents, Set<String> visited) {
        List<String> path = new ArrayList<>();
        Set<String> onPath = new HashSet<>();
        String next = id;
        while (next != null && !visited.contains(next) && onPath.add(next)) {
            path.add(next);
            next = parents.get(next);
        }
        visited.addAll(path);
        return next != null && onPath.contains(next) ? path.subList(path.indexOf(next), path.size()) : List.of();
    }
}
