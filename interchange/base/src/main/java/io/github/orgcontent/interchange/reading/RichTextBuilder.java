package io.github.orgcontent.interchange.reading;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.MissingAlternativeText;
import io.github.orgcontent.interchange.SuppliedValue;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Divider;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
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
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds rich text from well-nested events in the order of the text. A list item may contain a list. Of any other block
 * within a heading, list or table only the text is kept, which is a loss.
 */
public final class RichTextBuilder {
    private final LossCollector losses;
    private final BlockCollector blocks = new BlockCollector();
    private final List<Figure> pendingFigures = new ArrayList<>();
    private final Deque<OpenBlock> openBlocks = new ArrayDeque<>();
    private final ImagesWithoutText images;
    private SpanBuilder paragraph;
    private SourcePosition last = SourcePosition.START;

    /**
     * Creates a builder that adds its losses to a collector.
     *
     * @param missingAlternativeText the treatment of images without alternative text
     */
    public RichTextBuilder(LossCollector losses, MissingAlternativeText missingAlternativeText) {
        this.losses = losses;
        this.images = new ImagesWithoutText(missingAlternativeText);
        this.paragraph = new SpanBuilder(losses);
    }

    /** Adds text with each run of spaces and line breaks as one space. */
    public void text(String text, Style style, SourcePosition position) {
        last = position;
        current().addCollapsed(text, style, position);
    }

    /** Adds a space where something that is not text stands between two texts. */
    public void space(Style style, SourcePosition position) {
        current().addCollapsed(" ", style, position);
    }

    /** Adds text with its spaces, without line breaks. */
    public void verbatim(String text, Style style, SourcePosition position) {
        last = position;
        current().addVerbatim(text, style, position);
    }

    /** Adds text with its spaces and lines: each line becomes a paragraph where that is possible. */
    public void lines(String text, Style style, SourcePosition position) {
        String[] lines = text.split("\r\n|[\r\n]", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                boundary(position);
            }
            verbatim(lines[i], style, position);
        }
    }

    /** Adds spans. */
    public void spans(List<Span> spans, SourcePosition position) {
        spans.forEach(span -> verbatim(span.text(), new Style(span.marks(), span.href(), span.lang()), position));
    }

    /** Adds a line break; two of them begin a new paragraph. */
    public void lineBreak(SourcePosition position) {
        if (openBlocks.isEmpty() && current().isAfterBreak()) {
            boundary(position);
        } else {
            current().breakLine(position);
        }
    }

    /** Begins another paragraph where that is possible. */
    public void boundary(SourcePosition position) {
        last = position;
        if (openBlocks.isEmpty()) {
            flushParagraph();
        } else {
            current().separate(position);
        }
    }

    /** Begins a heading. */
    public void startHeading(String name, SourcePosition position) {
        open(OpenBlock.ofText(losses), name, position);
    }

    /** Ends the heading; its level is 2 to 4. */
    public void endHeading(int level, SourcePosition position) {
        close(position, block -> addBlock(block.takeSpans("heading"), spans -> new Heading(level, spans)));
    }

    /** Begins a list; within a list, it belongs to the last item. */
    public void startList(boolean ordered, String name, SourcePosition position) {
        OpenBlock outer = openBlocks.peek();
        if (outer != null && outer.isList()) {
            outer.startNestedList(ordered, name, position);
            return;
        }
        open(OpenBlock.ofList(losses, ordered), name, position);
    }

    /** Ends the list. */
    public void endList(SourcePosition position) {
        close(position, block -> {
            block.endItem(position);
            block.toList().ifPresent(this::addBlock);
        });
    }

    /** Begins a list item. */
    public void startItem(SourcePosition position) {
        item(position, OpenBlock::startItem);
    }

    /** Ends a list item. */
    public void endItem(SourcePosition position) {
        item(position, OpenBlock::endItem);
    }

    private void item(SourcePosition position, BiConsumer<OpenBlock, SourcePosition> action) {
        OpenBlock block = openBlocks.peek();
        if (block != null && block.isList()) {
            action.accept(block, position);
        } else {
            boundary(position);
        }
    }

    /** Begins a table. */
    public void startTable(String name, SourcePosition position) {
        open(OpenBlock.ofTable(losses), name, position);
    }

    /** Begins a row. */
    public void startRow(SourcePosition position) {
        TableBuilder table = ownTable(position);
        if (table != null) {
            table.startRow();
        }
    }

    /** Ends a cell. */
    public void endCell(CellKind kind, SourcePosition position) {
        TableBuilder table = ownTable(position);
        if (table != null) {
            table.cell(openBlocks.element().takeSpans("cell"), kind, position);
        }
    }

    /** Ends a row. */
    public void endRow(boolean isInHead, SourcePosition position) {
        TableBuilder table = ownTable(position);
        if (table != null) {
            table.endRow(isInHead, position);
        }
    }

    /** Ends the caption of a table; another one becomes a paragraph before the table. */
    public void endCaption(SourcePosition position) {
        TableBuilder table = ownTable(position);
        if (table != null) {
            List<Span> caption = openBlocks.element().takeSpans("caption");
            if (!caption.isEmpty() && !table.caption(caption)) {
                losses.add(position, "caption", "a table of the model has one caption; it became a paragraph");
                addBlock(caption, Paragraph::new);
            }
        }
    }

    /** Ends the table; of a table without rows, the caption becomes a paragraph. */
    public void endTable(SourcePosition position) {
        close(
                position,
                block -> block.toTable(position)
                        .ifPresentOrElse(this::addBlock, () -> addBlock(captionOf(block, position), Paragraph::new)));
    }

    /** The number of complete blocks. */
    public int blockCount() {
        return blocks.blocks().size();
    }

    /** Adds the caption of the only table after the first blocks; without such a table it becomes a paragraph. */
    public void tableCaption(List<Span> caption, int first, SourcePosition position) {
        if (caption.isEmpty() || !openBlocks.isEmpty() || !blocks.captionTable(first, caption)) {
            spans(caption, position);
            boundary(position);
        }
    }

    private List<Span> captionOf(OpenBlock block, SourcePosition position) {
        TableBuilder table = block.table();
        List<Span> caption = table == null ? List.of() : table.caption();
        if (!caption.isEmpty()) {
            losses.add(position, "caption", "the model has no table without rows; its caption became a paragraph");
        }
        return caption;
    }

    // The rows of a table within another block are separated by spaces.
    private @Nullable TableBuilder ownTable(SourcePosition position) {
        OpenBlock block = openBlocks.peek();
        TableBuilder table = block == null ? null : block.table();
        if (table == null) {
            boundary(position);
        }
        return table;
    }

    /** Begins text outside the body, such as the caption of an image. */
    public void startAside() {
        openBlocks.push(OpenBlock.ofText(losses));
    }

    /** Ends text outside the body and returns it. */
    public List<Span> endAside() {
        return openBlocks.pop().takeSpans("caption");
    }

    /** Begins another paragraph if the condition holds. */
    public void boundaryIf(boolean condition, SourcePosition position) {
        if (condition) {
            boundary(position);
        }
    }

    /** Adds a divider. */
    public void divider(SourcePosition position) {
        boundary(position);
        if (openBlocks.isEmpty()) {
            addBlock(new Divider());
        } else {
            losses.add(position, "divider", "the model has dividers between blocks only");
        }
    }

    /** Adds a media object; within a block, it follows that block. */
    public void figure(Media media, String name, SourcePosition position) {
        if (images.isOmitted(media)) {
            losses.add(position, name, "it has no alternative text");
            return;
        }
        if (openBlocks.isEmpty() && paragraph.isEmpty()) {
            addBlock(new Figure(media));
            return;
        }
        losses.add(position, name, "the model does not support it within a text; it follows the block");
        pendingFigures.add(new Figure(media));
    }

    /**
     * Builds the rich text. Blocks after the first {@value RichText#MAX_BLOCKS} are a loss.
     *
     * @throws InvalidValueException with code {@code rich-text.blocks} if there are no blocks
     */
    public Import<RichText> toImport() {
        var supplied = new ArrayList<SuppliedValue>();
        var text = new RichText(images.completed(blocks(), supplied));
        blocks.reportLeftOut(losses);
        List<Violation> violations = ContentValidator.standard().validate(text).stream()
                .filter(Violation::isError)
                .toList();
        return new Import<>(text, losses.losses(), violations, supplied);
    }

    /** The blocks, valid or not. */
    public List<Block> blocks() {
        flushParagraph();
        return blocks.blocks();
    }

    private SpanBuilder current() {
        OpenBlock block = openBlocks.peek();
        return block == null ? paragraph : block.text();
    }

    private void open(OpenBlock block, String name, SourcePosition position) {
        boundary(position);
        OpenBlock outer = openBlocks.peek();
        if (outer == null) {
            openBlocks.push(block);
        } else {
            losses.add(position, name, "the model does not support it within another block; its text is kept");
            outer.startNested();
        }
    }

    private void close(SourcePosition position, Consumer<OpenBlock> end) {
        OpenBlock block = openBlocks.element();
        if (block.endNested(position)) {
            return;
        }
        openBlocks.pop();
        end.accept(block);
        flushPendingFigures();
    }

    private void flushParagraph() {
        addBlock(paragraph.spans("paragraph"), Paragraph::new);
        paragraph = new SpanBuilder(losses);
        flushPendingFigures();
    }

    private void flushPendingFigures() {
        if (openBlocks.isEmpty()) {
            pendingFigures.forEach(this::addBlock);
            pendingFigures.clear();
        }
    }

    private void addBlock(List<Span> spans, Function<List<Span>, Block> make) {
        if (!spans.isEmpty()) {
            addBlock(make.apply(spans));
        }
    }

    private void addBlock(Block block) {
        blocks.add(block, last);
    }
}
