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
        return List.of(Rule.of("table.ragged", TableRules::rowsEquallyLong, "header/cells", "rows/*/cells"));
    }

    private static void rowsEquallyLong(Table table, ViolationCollector violations) {
        Stream.concat(Stream.ofNullable(table.header()), table.rows().stream())
                .filter(TableRules::hasValidCellCount)
                .findFirst()
                .ifPresent(first -> reportOthers(table.rows(), first.cells().size(), violations));
    }

    // A row without cells, or with too many, violates the constraint on the number of cells instead.
    private static boolean hasValidCellCount(@Nullable TableRow row) {
        return row != null && !row.cells().isEmpty() && row.cells().size() <= TableRow.MAX_CELLS;
    }

    private static void reportOthers(List<TableRow> rows, int cells, ViolationCollector violations) {
        for (int i = 0; i < rows.size(); i++) {
            TableRow row = rows.get(i);
            if (hasValidCellCount(row) && row.cells().size() != cells) {
                violations.report(Map.of("found", row.cells().size(), "expected", cells), "rows", i);
            }
        }
    }
}
