package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.NestedList;
import io.github.orgcontent.richtext.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a list with the lists within its items. */
final class ListBuilder {
    /** A list that has begun and not ended. */
    private static final class Level {
        final boolean ordered;
        final List<ListItem> items = new ArrayList<>();
        boolean isAfterNested;
        boolean isItemEmpty;

        Level(boolean ordered) {
            this.ordered = ordered;
        }
    }

    private final LossCollector losses;
    private final Deque<Level> levels = new ArrayDeque<>();
    private int tooDeep;

    ListBuilder(LossCollector losses, boolean ordered) {
        this.losses = losses;
        levels.push(new Level(ordered));
    }

    /** Adds the text of an item, or of the part of an item after its nested list. */
    void text(List<Span> spans, SourcePosition position) {
        Level level = levels.element();
        if (!spans.isEmpty()) {
            if (level.isAfterNested) {
                losses.add(position, "list item", "the model has no text after a nested list; it became an item");
            }
            level.items.add(new ListItem(spans, null));
            level.isItemEmpty = false;
        }
    }

    /** Begins another item. */
    void startItem() {
        levels.element().isItemEmpty = true;
    }

    /** Ends an item; a list after it belongs to this item. */
    void endItem() {
        levels.element().isAfterNested = false;
        levels.element().isItemEmpty = false;
    }

    /** Begins a list within the last item. */
    void start(boolean ordered, String name, SourcePosition position) {
        if (levels.size() == ListBlock.MAX_DEPTH) {
            tooDeep++;
            String reason = "the model has lists of at most " + ListBlock.MAX_DEPTH
                    + " levels; the items became items of the outer list";
            losses.add(position, name, reason);
        } else {
            levels.push(new Level(ordered));
        }
    }

    /** Ends the list within the last item. */
    void end(SourcePosition position) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        Level nested = levels.pop();
        Level outer = levels.element();
        outer.isAfterNested = true;
        if (nested.items.isEmpty()) {
            return;
        } else if (outer.items.isEmpty()) {
            losses.add(position, "list", "an item of the model has text; the items became items of the outer list");
            outer.items.addAll(nested.items);
            return;
        }
        if (outer.isItemEmpty) {
            losses.add(position, "list", "an item of the model has text; the list became part of the item before it");
        }
        ListItem last = outer.items.remove(outer.items.size() - 1);
        outer.items.add(new ListItem(last.spans(), joined(last.list(), nested, position)));
    }

    private NestedList joined(@Nullable NestedList first, Level second, SourcePosition position) {
        if (first == null) {
            return new NestedList(second.ordered, second.items);
        }
        losses.add(position, "list", "an item of the model has one nested list; the lists were joined");
        var items = new ArrayList<>(first.items());
        items.addAll(second.items);
        return new NestedList(first.ordered(), items);
    }

    Optional<ListBlock> list() {
        Level level = levels.element();
        return level.items.isEmpty() ? Optional.empty() : Optional.of(new ListBlock(level.ordered, level.items));
    }
}
