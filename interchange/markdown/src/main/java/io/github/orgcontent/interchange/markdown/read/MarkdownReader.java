package io.github.orgcontent.interchange.markdown.read;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.reading.ByteOrderMark;
import io.github.orgcontent.interchange.reading.CellKind;
import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.OpenLinks;
import io.github.orgcontent.interchange.reading.PlainTextExtractor;
import io.github.orgcontent.interchange.reading.RichTextBuilder;
import io.github.orgcontent.interchange.reading.SourcePosition;
import io.github.orgcontent.interchange.reading.Style;
import io.github.orgcontent.interchange.reading.WebLinks;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Table;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the tree that commonmark-java makes, node by node, without recursion. */
public final class MarkdownReader {
    /** Deeper quotations, lists and marks are read as text. */
    private static final int MAX_DEPTH = 100;

    /** The cells of the largest table of the model. A short row counts as a full row. */
    private static final int MAX_CELLS = 2 * Table.MAX_ROWS * Table.MAX_CELLS;

    public static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.builder().maxCells(MAX_CELLS).build());
    private static final Parser PARSER = parser(EXTENSIONS);
    private static final Parser WITHOUT_TABLES = parser(List.of());

    private record Definition(String destination, SourcePosition place) {}

    private final String markdown;
    private final LanguageTag language;
    private final Function<String, Optional<URI>> links;
    private final LossCollector report = new LossCollector();
    private final RichTextBuilder draft = new RichTextBuilder(report);
    private final OpenLinks openLinks = new OpenLinks(report, "link");
    private final Deque<Style> styles = new ArrayDeque<>();
    private final Set<String> destinations = new HashSet<>();
    private final List<Definition> definitions = new ArrayList<>();
    private SourcePosition place = SourcePosition.START;
    private boolean isNoRow;

    private MarkdownReader(String markdown, LanguageTag language, Function<String, Optional<URI>> links) {
        this.markdown = markdown;
        this.language = language;
        this.links = links;
        styles.push(Style.PLAIN);
    }

    public static Import<RichText> read(String markdown, LanguageTag language) {
        var reader = new MarkdownReader(ByteOrderMark.skip(markdown), language, WebLinks::parse);
        reader.readAll(reader.parse());
        reader.reportUnused();
        return reader.draft.toImport();
    }

    /** Whether Markdown says these blocks and nothing else; its links may be any. */
    public static boolean isReadAs(String markdown, LanguageTag language, List<Block> blocks) {
        var reader = new MarkdownReader(markdown, language, address -> Optional.of(URI.create(address)));
        reader.readAll(PARSER.parse(markdown));
        return reader.draft.blocks().equals(blocks) && reader.report.losses().isEmpty();
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_DEPTH)
                .maxInlineNesting(MAX_DEPTH)
                .build();
    }

    // The parser gives up the whole text when a table has too many cells.
    private Node parse() {
        try {
            return PARSER.parse(markdown);
        } catch (IllegalArgumentException e) {
            report.add(
                    SourcePosition.START,
                    "table",
                    "one has more than " + MAX_CELLS + " cells; tables are read as mere text");
            return WITHOUT_TABLES.parse(markdown);
        }
    }

    private void readAll(Node root) {
        @Nullable Node node = root;
        while (node != null) {
            moveTo(node);
            start(node);
            Node next = node.getFirstChild();
            while (next == null && node != null) {
                end(node);
                next = node == root ? null : node.getNext();
                node = node == root ? null : node.getParent();
            }
            node = next;
        }
    }

    private void moveTo(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            place = new SourcePosition(
                    spans.get(0).getLineIndex() + 1, spans.get(0).getColumnIndex() + 1);
        }
    }

    private void start(Node node) {
        if (node instanceof Text text) {
            verbatim(text.getLiteral(), styles.element());
        } else if (node instanceof Code code) {
            verbatim(code.getLiteral(), styles.element().with(Mark.CODE));
        } else if (node instanceof SoftLineBreak) {
            draft.text(" ", styles.element(), place);
        } else if (node instanceof HardLineBreak) {
            draft.lineBreak(place);
        } else if (node instanceof HtmlInline || node instanceof HtmlBlock) {
            draft.boundaryIf(node instanceof HtmlBlock, place);
            report.add(place, "HTML", "raw HTML is never carried");
        } else if (!startMarked(node)) {
            startBlock(node);
        }
    }

    private void verbatim(String text, Style style) {
        openLinks.text(text, style);
        draft.verbatim(text, style, place);
    }

    private boolean startMarked(Node node) {
        Style style = styles.element();
        if (node instanceof Emphasis) {
            styles.push(style.with(Mark.EMPHASIS));
        } else if (node instanceof StrongEmphasis) {
            styles.push(style.with(Mark.STRONG));
        } else if (node instanceof Link link) {
            styles.push(link(link, style));
        } else if (node instanceof Image) {
            styles.push(Style.PLAIN);
            draft.startAside();
        } else {
            return false;
        }
        return true;
    }

    private Style link(Link link, Style style) {
        destinations.add(link.getDestination());
        if (link.getTitle() != null) {
            report.add(place, "link title", "links of the model have no title");
        }
        var address = links.apply(link.getDestination());
        if (address.isEmpty()) {
            report.add(place, "link", WebLinks.REFUSED);
            return style;
        }
        openLinks.start(place);
        return style.to(address.get());
    }

    private void startBlock(Node node) {
        if (node instanceof Heading heading) {
            startHeading(heading);
        } else if (node instanceof BulletList) {
            draft.startList(false, "list", place);
        } else if (node instanceof OrderedList list) {
            startOrdered(list);
        } else if (node instanceof ListItem) {
            draft.item(place);
        } else if (node instanceof BlockQuote) {
            draft.boundary(place);
            report.add(
                    place,
                    "block quote",
                    "a quotation of the model refers to a quote of the article; its text became paragraphs");
        } else if (node instanceof FencedCodeBlock code) {
            reportInfo(code);
            codeBlock(code.getLiteral());
        } else if (node instanceof IndentedCodeBlock code) {
            codeBlock(code.getLiteral());
        } else if (node instanceof ThematicBreak) {
            draft.divider(place);
        } else if (node instanceof Paragraph) {
            draft.boundary(place);
        } else if (node instanceof LinkReferenceDefinition definition) {
            definitions.add(new Definition(definition.getDestination(), place));
        } else {
            startTable(node);
        }
    }

    private void startHeading(Heading heading) {
        draft.startHeading("heading", place);
        if (heading.getLevel() != level(heading)) {
            String why = "the model has headings of level 2 to 4; it became one of level " + level(heading);
            report.add(place, "heading of level " + heading.getLevel(), why);
        }
    }

    private static int level(Heading heading) {
        return Math.max(2, Math.min(4, heading.getLevel()));
    }

    private void startOrdered(OrderedList list) {
        draft.startList(true, "list", place);
        Integer first = list.getMarkerStartNumber();
        if (first != null && first != 1) {
            report.add(place, "first number", "lists of the model begin with 1");
        }
    }

    private void reportInfo(FencedCodeBlock code) {
        if (code.getInfo() != null && !code.getInfo().isBlank()) {
            report.add(place, "info string", "the model has no place for what language code is in");
        }
    }

    private void codeBlock(String literal) {
        draft.boundary(place);
        report.add(place, "code block", "the model has no preformatted text; each line became a paragraph of code");
        draft.lines(literal, styles.element().with(Mark.CODE), place);
        draft.boundary(place);
    }

    private void startTable(Node node) {
        if (node instanceof TableBlock) {
            draft.startTable("table", place);
        } else if (node instanceof TableRow row) {
            reportMore(row);
            isNoRow = isEmptyHead(row);
            if (!isNoRow) {
                draft.startRow(place);
            }
        } else if (node instanceof TableCell cell && cell.isHeader() && cell.getAlignment() != null) {
            report.add(place, "alignment", "the model has no place for the alignment of columns");
        }
    }

    private void reportMore(TableRow row) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells++;
        }
        for (SourceSpan span : row.getSourceSpans()) {
            int start = span.getInputIndex();
            if (TableSourceRows.hasMore(markdown.substring(start, start + span.getLength()), cells)) {
                report.add(place, "row", "Markdown leaves out the cells of a row that the head has no column for");
            }
        }
    }

    // Tables of Markdown must have a head; one without words is none.
    private static boolean isEmptyHead(TableRow row) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell.getFirstChild() != null) {
                return false;
            }
        }
        return row.getParent() instanceof TableHead;
    }

    private void end(Node node) {
        if (node instanceof Image image) {
            styles.pop();
            endImage(image);
        } else if (node instanceof Link) {
            endLink();
        } else if (node instanceof Emphasis || node instanceof StrongEmphasis) {
            styles.pop();
        } else if (node instanceof Heading heading) {
            draft.endHeading(level(heading), place);
        } else if (node instanceof BulletList || node instanceof OrderedList) {
            draft.endList(place);
        } else if (node instanceof ListItem) {
            draft.item(place);
        } else if (node instanceof Paragraph || node instanceof BlockQuote) {
            draft.boundary(place);
        } else {
            endTable(node);
        }
    }

    private void endLink() {
        if (styles.pop().href() != null) {
            openLinks.end();
        }
    }

    private void endTable(Node node) {
        if (isNoRow && !(node instanceof TableBlock)) {
            return;
        }
        if (node instanceof TableCell cell) {
            draft.endCell(cell.isHeader() ? CellKind.HEAD : CellKind.DATA, place);
        } else if (node instanceof TableRow row) {
            draft.endRow(row.getParent() instanceof TableHead, place);
        } else if (node instanceof TableBlock) {
            draft.endTable(place);
        }
    }

    private void endImage(Image image) {
        moveTo(image);
        destinations.add(image.getDestination());
        var alt = PlainTextExtractor.of(draft.endAside(), language, place, report);
        var caption =
                PlainTextExtractor.verbatim(Objects.requireNonNullElse(image.getTitle(), ""), language, place, report);
        var address = WebLinks.parse(image.getDestination());
        if (address.isEmpty()) {
            report.add(place, "image", WebLinks.REFUSED);
            return;
        }
        openLinks.media(styles.element(), place);
        draft.figure(
                ImageBuilder.builder()
                        .url(address.get())
                        .alt(alt.orElse(null))
                        .decorative(alt.isEmpty())
                        .caption(caption.orElse(null))
                        .build(),
                "image",
                place);
    }

    private void reportUnused() {
        for (Definition definition : definitions) {
            if (!destinations.contains(definition.destination())) {
                report.add(definition.place(), "link reference definition", "nothing refers to it");
            }
        }
    }
}
