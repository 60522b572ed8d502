package io.github.orgcontent.richtext;

import io.github.orgcontent.rule.Rule;
import io.github.orgcontent.rule.RuleSet;
import io.github.orgcontent.rule.ViolationCollector;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules between the rows of a table. */
final class TableRules implements RuleSet<Table> {
    @Override
    public List<Rule<Table>> rules() {
        return List.of(Rule.of("table.ragged", TableRules::rowsEquallyLong, "header/*", "rows/*"));
    }

    private static void rowsEquallyLong(Table table, ViolationCollector violations) {
        Stream.concat(table.header().stream(), table.rows().stream())
                .filter(TableRules::hasValidCellCount)
                .findFirst()
                .ifPresent(first -> {
                    reportOthers("header", table.header(), first.size(), violations);
                    reportOthers("rows", table.rows(), first.size(), violations);
                });
    }

    // A row without cells, or with too many, violates the constraint on the number of cells instead.
    private static boolean hasValidCellCount(@Nullable List<List<Span>> row) {
        return row != null && !row.isEmpty() && row.size() <= Table.MAX_CELLS;
    }

    private static void reportOthers(String part, List<List<List<Span>>> rows, int cells, ViolationCollector violations) {
        for (int i = 0; i < rows.size(); i++) {
            List<List<Span>> row = rows.get(i);
            if (hasValidCellCount(row) && row.size() != cells) {
                violations.report(Map.of("found", row.size(), "expected", cells), part, i);
            }
        }
    }
}
