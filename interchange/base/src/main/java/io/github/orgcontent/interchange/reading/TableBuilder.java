package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableCell;
import io.github.orgcontent.richtext.TableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Builds a table row by row. Cells over several columns or rows leave the other cells empty. */
final class TableBuilder {
    private record Row(boolean isHead, SourcePosition position, List<List<Span>> cells) {}

    private final LossCollector losses;
    private final List<Row> rows = new ArrayList<>();
    private final Map<Integer, Integer> spanned = new HashMap<>();
    private List<Span> caption = List.of();
    private List<List<Span>> row = new ArrayList<>();
    private boolean hasOnlyHeadCells = true;
    private boolean hasHeadCells;
    private boolean hasBody;

    TableBuilder(LossCollector losses) {
        this.losses = losses;
    }

    /** Sets the caption; false if the table has one already. */
    boolean caption(List<Span> spans) {
        if (!caption.isEmpty()) {
            return false;
        }
        caption = spans;
        return true;
    }

    List<Span> caption() {
        return caption;
    }

    void startRow() {
        row = new ArrayList<>();
        hasOnlyHeadCells = true;
        hasHeadCells = false;
    }

    void cell(List<Span> spans, CellKind kind, SourcePosition position) {
        skipSpanned();
        hasOnlyHeadCells &= kind.isHead();
        hasHeadCells |= kind.isHead();
        int column = row.size();
        row.add(spans);
        for (int i = 1; i < kind.columns() && row.size() < TableRow.MAX_CELLS; i++) {
            row.add(List.of());
        }
        for (int i = column; kind.rows() > 1 && i < Math.min(row.size(), TableRow.MAX_CELLS); i++) {
            spanned.put(i, Math.min(kind.rows(), Table.MAX_ROWS) - 1);
        }
        if (kind.columns() > 1 || kind.rows() > 1) {
            losses.add(
                    position,
                    "cell",
                    "the model has no cells that span several columns or rows; the other cells are empty");
        }
    }

    void endRow(boolean isInHead, SourcePosition position) {
        skipSpanned();
        // A table without a head has leading rows of header cells only.
        boolean isHead = isInHead || (hasOnlyHeadCells && !hasBody);
        if (hasHeadCells && !isHead) {
            losses.add(position, "heading of a row", "all cells of a row are of the same kind in the model");
        }
        if (!row.isEmpty()) {
            rows.add(new Row(isHead, position, row));
            hasBody |= !isHead;
        }
        row = new ArrayList<>();
    }

    private void skipSpanned() {
        for (Integer left = spanned.get(row.size()); left != null; left = spanned.get(row.size())) {
            if (left > 1) {
                spanned.put(row.size(), left - 1);
            } else {
                spanned.remove(row.size());
            }
            row.add(List.of());
        }
    }

    Optional<Table> table(SourcePosition position) {
        int width = rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0);
        rows.forEach(r -> fill(r, Math.min(width, TableRow.MAX_CELLS)));
        List<TableRow> head = rows(true);
        List<TableRow> body = rows(false);
        if (body.isEmpty() && !head.isEmpty()) {
            losses.add(
                    position,
                    "table head",
                    "the model has no table without a body; the rows of the head became the body");
            return Optional.of(new Table(caption, null, head));
        } else if (body.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Table(caption, head.isEmpty() ? null : head.get(0), withOtherHeads(head, body)));
    }

    // The model has one header row.
    private List<TableRow> withOtherHeads(List<TableRow> head, List<TableRow> body) {
        rows.stream()
                .filter(Row::isHead)
                .skip(1)
                .forEach(other -> losses.add(
                        other.position(),
                        "row of the head",
                        "a table of the model has one header row; this row became a row of the body"));
        return Stream.concat(head.stream().skip(1), body.stream()).toList();
    }

    private void fill(Row row, int width) {
        if (row.cells().size() < width) {
            losses.add(
                    row.position(),
                    "row",
                    "all rows of a table have the same number of cells in the model; empty cells were added");
        }
        while (row.cells().size() < width) {
            row.cells().add(List.of());
        }
    }

    private List<TableRow> rows(boolean isHead) {
        return rows.stream()
                .filter(r -> r.isHead() == isHead)
                .map(r -> new TableRow(r.cells().stream().map(TableCell::new).toList()))
                .toList();
    }
}
