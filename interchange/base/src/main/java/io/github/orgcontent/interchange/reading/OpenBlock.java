package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A heading, list, table or caption that has begun and not ended. */
final class OpenBlock {
    /** A block within this one. Of any other than a list within an item, only the text is kept. */
    private enum Nested {
        LIST,
        TEXT
    }

    private final LossCollector losses;
    private final @Nullable ListBuilder list;
    private final @Nullable TableBuilder table;
    private final Deque<Nested> nested = new ArrayDeque<>();
    private SpanBuilder text;

    private OpenBlock(LossCollector losses, @Nullable ListBuilder list, @Nullable TableBuilder table) {
        this.losses = losses;
        this.list = list;
        this.table = table;
        this.text = new SpanBuilder(losses);
    }

    static OpenBlock ofText(LossCollector losses) {
        return new OpenBlock(losses, null, null);
    }

    static OpenBlock ofList(LossCollector losses, boolean ordered) {
        return new OpenBlock(losses, new ListBuilder(losses, ordered), null);
    }

    static OpenBlock ofTable(LossCollector losses) {
        return new OpenBlock(losses, null, new TableBuilder(losses));
    }

    SpanBuilder text() {
        return text;
    }

    /** Whether this is a list, and no block other than a list is open within it. */
    boolean isList() {
        return list != null && !nested.contains(Nested.TEXT);
    }

    /** The table, unless this is another block or a nested block is open. */
    @Nullable
    TableBuilder table() {
        return nested.isEmpty() ? table : null;
    }

    /** Begins a nested block, of which only the text is kept. */
    void startNested() {
        nested.push(Nested.TEXT);
    }

    /** Begins a list within an item of this list. */
    void startNestedList(boolean ordered, String name, SourcePosition position) {
        addText(position);
        nested.push(Nested.LIST);
        if (list != null) {
            list.start(ordered, name, position);
        }
    }

    /** Ends a nested block; false if none is open. */
    boolean endNested(SourcePosition position) {
        Nested ended = nested.poll();
        if (ended == Nested.LIST) {
            endItem(position);
            if (list != null) {
                list.end(position);
            }
        } else if (ended == Nested.TEXT) {
            text.separate(position);
        }
        return ended != null;
    }

    /** The spans since the last call. */
    List<Span> takeSpans(String name) {
        List<Span> spans = text.spans(name);
        text = new SpanBuilder(losses);
        return spans;
    }

    /** Begins a list item. */
    void startItem(SourcePosition position) {
        endItem(position);
        if (list != null) {
            list.startItem();
        }
    }

    /** Ends the current list item, if it has text. */
    void endItem(SourcePosition position) {
        addText(position);
        if (list != null) {
            list.endItem();
        }
    }

    private void addText(SourcePosition position) {
        if (list != null) {
            list.text(takeSpans("list item"), position);
        }
    }

    Optional<Block> toList() {
        return list == null ? Optional.empty() : list.list().map(Block.class::cast);
    }

    Optional<Block> toTable(SourcePosition position) {
        return table == null ? Optional.empty() : table.table(position).map(Block.class::cast);
    }
}
