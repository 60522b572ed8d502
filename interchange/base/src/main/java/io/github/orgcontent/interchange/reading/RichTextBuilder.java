package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Divider;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.Violation;
import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rich text as a reader tells it: what begins, what is said, what ends, in the order of the text and well nested. The
 * model's blocks are flat; of what stands inside a heading, list or table only the text is kept, and that is reported.
 */
public final class RichTextBuilder {
    /** What is open and not yet a block. */
    private static final class Frame {
        final @Nullable ListDraft list;
        final @Nullable TableBuilder table;
        int depth;
        SpanBuilder passage;

        Frame(@Nullable ListDraft list, @Nullable TableBuilder table, SpanBuilder passage) {
            this.list = list;
            this.table = table;
            this.passage = passage;
        }
    }

    private record ListDraft(boolean ordered, List<List<Span>> items) {}

    private final LossCollector report;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Figure> waiting = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private SpanBuilder paragraph;

    /** A draft that reports its losses here. */
    public RichTextBuilder(LossCollector report) {
        this.report = report;
        this.paragraph = new SpanBuilder(report);
    }

    /** Text in which each run of spaces and line breaks counts as one space. */
    public void text(String text, Style style, SourcePosition place) {
        passage().addCollapsed(text, style, place);
    }

    /** Text of which every space counts, without line breaks. */
    public void verbatim(String text, Style style, SourcePosition place) {
        passage().addVerbatim(text, style, place);
    }

    /** Text of which every space and every line counts: in the body each line becomes a paragraph. */
    public void lines(String text, Style style, SourcePosition place) {
        String[] lines = text.split("\r\n|[\r\n]", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                boundary(place);
            }
            verbatim(lines[i], style, place);
        }
    }

    /** Spans that were collected before. */
    public void spans(List<Span> spans, SourcePosition place) {
        spans.forEach(span -> verbatim(span.text(), new Style(span.marks(), span.href(), span.lang()), place));
    }

    /** A line break; two of them begin a new paragraph. */
    public void lineBreak(SourcePosition place) {
        if (frames.isEmpty() && passage().isAfterBreak()) {
            boundary(place);
        } else {
            passage().breakLine(place);
        }
    }

    /** What follows is another paragraph, wherever that is possible. */
    public void boundary(SourcePosition place) {
        if (frames.isEmpty()) {
            flushParagraph();
        } else {
            passage().separate(place);
        }
    }

    /** A heading of level 2 to 4. */
    public void startHeading(String what, SourcePosition place) {
        open(what, place, null, null);
    }

    /** The end of the heading. */
    public void endHeading(int level, SourcePosition place) {
        close(place, frame -> addBlock(spans(frame.passage, "heading"), spans -> new Heading(level, spans)));
    }

    /** A list. One within another becomes part of that. */
    public void startList(boolean ordered, String what, SourcePosition place) {
        Frame outer = frames.peek();
        if (outer != null && outer.list != null) {
            report.add(place, what, "the model has no lists in lists; the items follow as items of the outer list");
            outer.depth++;
            return;
        }
        open(what, place, new ListDraft(ordered, new ArrayList<>()), null);
    }

    /** The end of the list. */
    public void endList(SourcePosition place) {
        close(place, frame -> {
            flushItem(frame);
            if (frame.list != null && !frame.list.items.isEmpty()) {
                blocks.add(new ListBlock(frame.list.ordered, frame.list.items));
            }
        });
    }

    /** The beginning or the end of an item. */
    public void item(SourcePosition place) {
        Frame frame = frames.peek();
        if (frame == null || frame.list == null) {
            boundary(place);
        } else {
            flushItem(frame);
        }
    }

    private void flushItem(Frame frame) {
        List<Span> item = spans(frame.passage, "list item");
        frame.passage = new SpanBuilder(report);
        if (!item.isEmpty() && frame.list != null) {
            frame.list.items.add(item);
        }
    }

    /** A table. */
    public void startTable(String what, SourcePosition place) {
        open(what, place, null, new TableBuilder(report));
    }

    /** The beginning of a row. */
    public void startRow(SourcePosition place) {
        TableBuilder table = ownTable(place);
        if (table != null) {
            table.startRow();
        }
    }

    /** The end of a cell. */
    public void endCell(CellKind kind, SourcePosition place) {
        TableBuilder table = ownTable(place);
        if (table != null) {
            Frame frame = frames.element();
            table.cell(spans(frame.passage, "cell"), kind, place);
            frame.passage = new SpanBuilder(report);
        }
    }

    /** The end of a row. */
    public void endRow(boolean isInHead, SourcePosition place) {
        TableBuilder table = ownTable(place);
        if (table != null) {
            table.endRow(isInHead, place);
        }
    }

    /** The end of what stands above a table and belongs to it. */
    public void endCaption(SourcePosition place) {
        if (ownTable(place) != null) {
            Frame frame = frames.element();
            addBlock(spans(frame.passage, "caption"), Paragraph::new);
            frame.passage = new SpanBuilder(report);
        }
    }

    /** The end of the table. */
    public void endTable(SourcePosition place) {
        close(place, frame -> {
            if (frame.table != null) {
                frame.table.table(place).ifPresent(blocks::add);
            }
        });
    }

    // The rows of a table within something else are told apart by spaces.
    private @Nullable TableBuilder ownTable(SourcePosition place) {
        Frame frame = frames.peek();
        if (frame != null && frame.table != null && frame.depth == 0) {
            return frame.table;
        }
        boundary(place);
        return null;
    }

    /** Text that belongs to something else, such as the caption of a picture. */
    public void startAside() {
        frames.push(new Frame(null, null, new SpanBuilder(report)));
    }

    /** The end of that text, and what it is. */
    public List<Span> endAside() {
        return spans(frames.pop().passage, "caption");
    }

    /** The same if something holds. */
    public void boundaryIf(boolean isBlock, SourcePosition place) {
        if (isBlock) {
            boundary(place);
        }
    }

    /** A divider between two parts of the text. */
    public void divider(SourcePosition place) {
        boundary(place);
        if (frames.isEmpty()) {
            blocks.add(new Divider());
        } else {
            report.add(place, "divider", "the model has dividers between blocks only");
        }
    }

    /** Something shown; within a run of text it is put after the block. */
    public void figure(Media media, String what, SourcePosition place) {
        if (frames.isEmpty() && paragraph.isEmpty()) {
            blocks.add(new Figure(media));
            return;
        }
        report.add(place, what, "the model has no place for it within a text; it follows the block");
        waiting.add(new Figure(media));
    }

    /**
     * All that was told.
     *
     * @throws InvalidValueException with code {@code rich-text.blocks} if that is nothing, or too much
     */
    public Import<RichText> toImport() {
        var text = new RichText(blocks());
        List<Violation> violations = ContentValidator.standard().validate(text).stream()
                .filter(Violation::isError)
                .toList();
        return new Import<>(text, report.losses(), violations);
    }

    /** All that was told, whether it is valid or not. */
    public List<Block> blocks() {
        flushParagraph();
        return blocks;
    }

    private SpanBuilder passage() {
        Frame frame = frames.peek();
        return frame == null ? paragraph : frame.passage;
    }

    private void open(String what, SourcePosition place, @Nullable ListDraft list, @Nullable TableBuilder table) {
        boundary(place);
        Frame frame = frames.peek();
        if (frame == null) {
            frames.push(new Frame(list, table, new SpanBuilder(report)));
        } else {
            report.add(place, what, "the model has no place for it within another block; its text is kept");
            frame.depth++;
        }
    }

    private void close(SourcePosition place, Consumer<Frame> end) {
        Frame frame = frames.element();
        if (frame.depth > 0) {
            frame.depth--;
            frame.passage.separate(place);
            return;
        }
        frames.pop();
        end.accept(frame);
        flushWaiting();
    }

    private void flushParagraph() {
        addBlock(spans(paragraph, "paragraph"), Paragraph::new);
        paragraph = new SpanBuilder(report);
        flushWaiting();
    }

    private void flushWaiting() {
        if (frames.isEmpty()) {
            blocks.addAll(waiting);
            waiting.clear();
        }
    }

    private void addBlock(List<Span> spans, Function<List<Span>, Block> make) {
        if (!spans.isEmpty()) {
            blocks.add(make.apply(spans));
        }
    }

    private List<Span> spans(SpanBuilder passage, String what) {
        List<Span> spans = passage.spans();
        SourcePosition joined = passage.joined();
        if (joined != null && !spans.isEmpty()) {
            report.add(joined, what, "in the model it is one run of text; its parts were joined by spaces");
        }
        return spans;
    }
}
