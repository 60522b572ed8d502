package io.github.orgcontent.richtext;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is written in blocks, piece by piece, as long as somebody wants to hear more. A document that is not yet
 * valid may hold nulls, and its rules ask for its text all the same.
 */
final class PlainTextPieces {
    private final Predicate<String> listener;
    private boolean isBeforeFirst = true;
    private boolean isBlockNew;

    private PlainTextPieces(Predicate<String> listener) {
        this.listener = listener;
    }

    /** Whether the listener wanted to hear more to the end. */
    static boolean tell(List<Block> blocks, Predicate<String> listener) {
        var text = new PlainTextPieces(listener);
        for (int i = 0; i < blocks.size(); i++) {
            text.isBlockNew = true;
            if (!text.tell(blocks.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean tell(Block block) {
        if (block instanceof Paragraph paragraph) {
            return tellSpans(paragraph.spans());
        } else if (block instanceof Heading heading) {
            return tellSpans(heading.spans());
        } else if (block instanceof ListBlock list) {
            return tellAll(list.items(), "\n", this::tellSpans);
        } else if (block instanceof Table table) {
            boolean isOnePart = table.header().isEmpty() || table.rows().isEmpty();
            return tellRows(table.header()) && tellPiece(isOnePart ? "" : "\n") && tellRows(table.rows());
        }
        return true;
    }

    private boolean tellRows(List<List<List<Span>>> rows) {
        return tellAll(rows, "\n", row -> tellAll(row, "\t", this::tellSpans));
    }

    private boolean tellSpans(@Nullable List<Span> spans) {
        for (int i = 0; spans != null && i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span != null && span.text() != null && !tellPiece(span.text())) {
                return false;
            }
        }
        return true;
    }

    private <T> boolean tellAll(@Nullable List<T> parts, String separator, Predicate<T> tell) {
        for (int i = 0; parts != null && i < parts.size(); i++) {
            if (!tellPiece(i == 0 ? "" : separator) || !tell.test(parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    // Only between blocks in which something is written there is an empty line.
    private boolean tellPiece(String piece) {
        if (piece.isEmpty()) {
            return true;
        }
        boolean isNext = isBlockNew && !isBeforeFirst;
        isBlockNew = false;
        isBeforeFirst = false;
        return (!isNext || listener.test("\n\n")) && listener.test(piece);
    }
}
