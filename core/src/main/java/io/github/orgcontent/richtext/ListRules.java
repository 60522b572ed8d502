package io.github.orgcontent.richtext;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rules between a list and the lists within its items. */
final class ListRules implements RuleSet<ListBlock> {
    @Override
    public List<Rule<ListBlock>> rules() {
        return List.of(Rule.<ListBlock>of("list.depth", ListRules::notTooDeep).withSchema(schema(1)));
    }

    private static void notTooDeep(ListBlock list, ViolationCollector violations) {
        check(list.items(), 1, new ArrayList<>(), violations);
    }

    private static void check(List<ListItem> items, int depth, List<Object> path, ViolationCollector violations) {
        for (int i = 0; i < items.size(); i++) {
            ListItem item = items.get(i);
            NestedList nested = item == null ? null : item.list();
            if (nested != null) {
                var location = new ArrayList<>(path);
                location.addAll(List.of("items", i, "list"));
                if (depth == ListBlock.MAX_DEPTH) {
                    violations.report(Map.of("max", ListBlock.MAX_DEPTH), location.toArray());
                } else {
                    check(nested.items(), depth + 1, location, violations);
                }
            }
        }
    }

    // An item of the last level has no list.
    private static String schema(int depth) {
        String list = depth == ListBlock.MAX_DEPTH ? "{\"not\": {}}" : schema(depth + 1);
        return """
                {"type": "object", "properties": {"items": {"type": "array", "items": \
                {"type": "object", "properties": {"list": %s}}}}}""".formatted(list);
    }
}
