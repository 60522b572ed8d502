package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A heading, list, table or caption that has begun and not ended. */
final class OpenBlock {
    private final LossCollector losses;
    private final @Nullable Boolean ordered;
    private final @Nullable TableBuilder table;
    private final List<List<Span>> items = new ArrayList<>();
    private SpanBuilder text;
    private int depth;

    private OpenBlock(LossCollector losses, @Nullable Boolean ordered, @Nullable TableBuilder table) {
        this.losses = losses;
        this.ordered = ordered;
        this.table = table;
        this.text = new SpanBuilder(losses);
    }

    static OpenBlock ofText(LossCollector losses) {
        return new OpenBlock(losses, null, null);
    }

    static OpenBlock ofList(LossCollector losses, boolean ordered) {
        return new OpenBlock(losses, ordered, null);
    }

    static OpenBlock ofTable(LossCollector losses) {
        return new OpenBlock(losses, null, new TableBuilder(losses));
    }

    SpanBuilder text() {
        return text;
    }

    boolean isList() {
        return ordered != null;
    }

    /** The table, unless this is another block or a nested block is open. */
    @Nullable
    TableBuilder table() {
        return depth == 0 ? table : null;
    }

    /** Begins a nested block, of which only the text is kept. */
    void startNested() {
        depth++;
    }

    /** Ends a nested block; false if none is open. */
    boolean endNested() {
        if (depth == 0) {
            return false;
        }
        depth--;
        return true;
    }

    /** The spans since the last call. */
    List<Span> takeSpans(String name) {
        List<Span> spans = text.spans(name);
        text = new SpanBuilder(losses);
        return spans;
    }

    /** Ends the current list item, if it has text. */
    void endItem() {
        List<Span> item = takeSpans("list item");
        if (!item.isEmpty()) {
            items.add(item);
        }
    }

    Optional<Block> toList() {
        return ordered == null || items.isEmpty() ? Optional.empty() : Optional.of(new ListBlock(ordered, items));
    }

    Optional<Block> toTable(SourcePosition position) {
        return table == null ? Optional.empty() : table.table(position).map(Block.class::cast);
    }
}
