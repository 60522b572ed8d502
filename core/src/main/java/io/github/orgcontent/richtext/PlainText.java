package io.github.orgcontent.richtext;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is written in blocks, piece by piece. A document that is not yet valid may hold nulls, and its rules ask for
 * its text all the same.
 */
final class PlainText {
    private final Consumer<String> reader;
    private boolean isBeforeFirst = true;
    private boolean isBlockNew;

    private PlainText(Consumer<String> reader) {
        this.reader = reader;
    }

    static void tell(List<Block> blocks, Consumer<String> reader) {
        var text = new PlainText(reader);
        for (int i = 0; i < blocks.size(); i++) {
            text.isBlockNew = true;
            text.tell(blocks.get(i));
        }
    }

    private void tell(Block block) {
        if (block instanceof Paragraph paragraph) {
            tellSpans(paragraph.spans());
        } else if (block instanceof Heading heading) {
            tellSpans(heading.spans());
        } else if (block instanceof ListBlock list) {
            tellAll(list.items(), "\n", this::tellSpans);
        } else if (block instanceof Table table) {
            tellRows(table.header());
            tellPiece(table.header().isEmpty() || table.rows().isEmpty() ? "" : "\n");
            tellRows(table.rows());
        }
    }

    private void tellRows(List<List<List<Span>>> rows) {
        tellAll(rows, "\n", row -> tellAll(row, "\t", this::tellSpans));
    }

    private void tellSpans(@Nullable List<Span> spans) {
        for (int i = 0; spans != null && i < spans.size(); i++) {
            Span span = spans.get(i);
            if (span != null && span.text() != null) {
                tellPiece(span.text());
            }
        }
    }

    private <T> void tellAll(@Nullable List<T> parts, String separator, Consumer<T> tell) {
        for (int i = 0; parts != null && i < parts.size(); i++) {
            tellPiece(i == 0 ? "" : separator);
            tell.accept(parts.get(i));
        }
    }

    // Only between blocks in which something is written there is an empty line.
    private void tellPiece(String piece) {
        if (piece.isEmpty()) {
            return;
        }
        if (isBlockNew && !isBeforeFirst) {
            reader.accept("\n\n");
        }
        isBlockNew = false;
        isBeforeFirst = false;
        reader.accept(piece);
    }
}
