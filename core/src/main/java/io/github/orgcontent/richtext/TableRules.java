package io.github.orgcontent.richtext;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold between the rows of a table. */
final class TableRules implements RuleSet<Table> {
    @Override
    public List<Rule<Table>> rules() {
        return List.of(Rule.of("table.ragged", TableRules::rowsEquallyLong, "header/*", "rows/*"));
    }

    private static void rowsEquallyLong(Table table, ViolationCollector findings) {
        Stream.concat(table.header().stream(), table.rows().stream())
                .filter(TableRules::isJudged)
                .findFirst()
                .ifPresent(first -> {
                    reportOthers("header", table.header(), first.size(), findings);
                    reportOthers("rows", table.rows(), first.size(), findings);
                });
    }

    // A row with no cells, or with too many, is told as that.
    private static boolean isJudged(@Nullable List<List<Span>> row) {
        return row != null && !row.isEmpty() && row.size() <= Table.MAX_CELLS;
    }

    private static void reportOthers(String part, List<List<List<Span>>> rows, int cells, ViolationCollector findings) {
        for (int i = 0; i < rows.size(); i++) {
            List<List<Span>> row = rows.get(i);
            if (isJudged(row) && row.size() != cells) {
                findings.report(Map.of("found", row.size(), "expected", cells), part, i);
            }
        }
    }
}
