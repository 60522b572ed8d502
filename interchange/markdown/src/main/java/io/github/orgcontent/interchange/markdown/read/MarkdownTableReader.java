package io.github.orgcontent.interchange.markdown.read;

import io.github.orgcontent.interchange.reading.CellKind;
import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.RichTextBuilder;
import io.github.orgcontent.interchange.reading.SourcePosition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Reads the nodes of tables, their rows and cells. */
final class MarkdownTableReader {
    private final String markdown;
    private final RichTextBuilder builder;
    private final LossCollector losses;
    private boolean isSkippedRow;

    MarkdownTableReader(String markdown, RichTextBuilder builder, LossCollector losses) {
        this.markdown = markdown;
        this.builder = builder;
        this.losses = losses;
    }

    void start(Node node, SourcePosition position) {
        if (node instanceof TableBlock) {
            builder.startTable("table", position);
        } else if (node instanceof TableRow row) {
            reportExtraCells(row, position);
            isSkippedRow = isEmptyHead(row);
            if (!isSkippedRow) {
                builder.startRow(position);
            }
        } else if (node instanceof TableCell cell && cell.isHeader() && cell.getAlignment() != null) {
            losses.add(position, "alignment", "the model has no property for the alignment of columns");
        }
    }

    private void reportExtraCells(TableRow row, SourcePosition position) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells++;
        }
        for (SourceSpan span : row.getSourceSpans()) {
            int start = span.getInputIndex();
            if (TableSourceRows.hasMore(markdown.substring(start, start + span.getLength()), cells)) {
                losses.add(position, "row", "Markdown ignores cells of a row that have no column in the head");
            }
        }
    }

    // A Markdown table must have a header row; an empty one stands for no header.
    private static boolean isEmptyHead(TableRow row) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getFirstChild() != null) {
                return false;
            }
        }
        return row.getParent() instanceof TableHead;
    }

    void end(Node node, SourcePosition position) {
        if (isSkippedRow && !(node instanceof TableBlock)) {
            return;
        }
        if (node instanceof TableCell cell) {
            builder.endCell(cell.isHeader() ? CellKind.HEAD : CellKind.DATA, position);
        } else if (node instanceof TableRow row) {
            builder.endRow(row.getParent() instanceof TableHead, position);
        } else if (node instanceof TableBlock) {
            builder.endTable(position);
        }
    }
}
