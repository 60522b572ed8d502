package io.github.orgcontent.news;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;

/** Rules between the components of a dateline. */
final class DatelineRules implements RuleSet<Dateline> {
    private static final String PLACE_OR_DATE = """
            {"anyOf": [
              {"required": ["place"], "properties": {"place": {}}},
              {"required": ["date"], "properties": {"date": {}}}
            ]}""";

    @Override
    public List<Rule<Dateline>> rules() {
        return List.of(Rule.of("dateline.place", DatelineRules::placeOrDate, "place", "date")
                .withSchema(PLACE_OR_DATE));
    }

    private static void placeOrDate(Dateline dateline, ViolationCollector violations) {
        if (dateline.place() == null && dateline.date() == null) {
            violations.report("place");
        }
    }
}
