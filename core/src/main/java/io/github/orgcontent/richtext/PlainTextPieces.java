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
            return matchParts(list.items(), "\n", this::matchSpans);
        } else if (block instanceof Table table) {
            boolean isOnePart = table.header().isEmpty() || table.rows().isEmpty();
            return matchRows(table.header()) && matchPiece(isOnePart ? "" : "\n") && matchRows(table.rows());
        }
        return true;
    }

    private boolean matchRows(List<List<List<Span>>> rows) {
        return matchParts(rows, "\n", row -> matchParts(row, "\t", this::matchSpans));
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
