package io.github.orgcontent.richtext;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Visits the plain text of blocks piece by piece until a predicate returns false.
 *
 * <p>Accepts nulls in documents that are not validated, because rules run on invalid documents as well.
 */
final class PlainTextPieces {
    private final Predicate<String> predicate;
    private boolean isBeforeFirst = true;
    private boolean isBlockNew;

    private PlainTextPieces(Predicate<String> predicate) {
        this.predicate = predicate;
    }

    /** Whether the predicate is true for every piece; stops at the first piece for which it is false. */
    static boolean allMatch(List<Block> blocks, Predicate<String> predicate) {
        var text = new PlainTextPieces(predicate);
        for (int i = 0; i < blocks.size(); i++) {
            text.isBlockNew = true;
            if (!text.allMatch(blocks.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean allMatch(Block block) {
        if (block instanceof Paragraph paragraph) {
            return matchSpans(paragraph.spans());
        } else if (block instanceof Heading heading) {
            return matchSpans(heading.spans());
        } else if (block instanceof ListBlock list) {
            return matchItems(list.items());
        } else if (block instanceof Table table) {
            return matchTable(table);
        }
        return true;
    }

    private boolean matchItems(List<ListItem> items) {
        return matchParts(items, "\n", item -> item == null || (matchSpans(item.spans()) && matchNested(item.list())));
    }

    private boolean matchNested(@Nullable NestedList list) {
        return list == null || list.items().isEmpty() || (matchPiece("\n") && matchItems(list.items()));
    }

    private boolean matchTable(Table table) {
        List<TableRow> header = table.header() == null ? List.of() : List.of(table.header());
        boolean hasRows = !table.rows().isEmpty();
        return matchSpans(table.caption())
                && matchPiece(!table.caption().isEmpty() && (!header.isEmpty() || hasRows) ? "\n" : "")
                && matchRows(header)
                && matchPiece(!header.isEmpty() && hasRows ? "\n" : "")
                && matchRows(table.rows());
    }

    private boolean matchRows(List<TableRow> rows) {
        return matchParts(rows, "\n", row -> row == null || matchParts(row.cells(), "\t", this::matchCell));
    }

    private boolean matchCell(@Nullable TableCell cell) {
        return cell == null || matchSpans(cell.spans());
    }

    private boolean matchSpans(@Nullable List<Span> spans) {
        for (int i = 0; spans != null && i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span != null && span.text() != null && !matchPiece(span.text())) {
                return false;
            }
        }
        return true;
    }

    private <T> boolean matchParts(@Nullable List<T> parts, String separator, Predicate<T> matcher) {
        for (int i = 0; parts != null && i < parts.size(); i++) {
            if (!matchPiece(i == 0 ? "" : separator) || !matcher.test(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    // An empty line separates two blocks only if both contain text.
    private boolean matchPiece(String piece) {
        if (piece.isEmpty()) {
            return true;
        }
        boolean needsSeparator = isBlockNew && !isBeforeFirst;
        isBlockNew = false;
        isBeforeFirst = false;
        return (!needsSeparator || predicate.test("\n\n")) && predicate.test(piece);
    }
}
