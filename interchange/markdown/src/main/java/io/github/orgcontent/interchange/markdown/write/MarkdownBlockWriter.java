package io.github.orgcontent.interchange.markdown.write;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Divider;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.NestedList;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableCell;
import io.github.orgcontent.text.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.BulletList;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Converts blocks to nodes of commonmark-java. */
final class MarkdownBlockWriter {
    private final MarkdownSpanWriter spans;
    private final LanguageTag language;
    private final boolean useOtherMarker;

    /**
     * Creates a writer with a strategy.
     *
     * @param useOtherMarker whether lists have the other one of the two markers; adjacent lists with the same marker would be
     *     one list
     */
    MarkdownBlockWriter(EscapingStrategy strategy, LanguageTag language, boolean useOtherMarker) {
        this.spans = new MarkdownSpanWriter(strategy);
        this.language = language;
        this.useOtherMarker = useOtherMarker;
    }

    Node node(Block block) {
        if (block instanceof Heading heading) {
            return heading(heading.level(), heading.spans());
        } else if (block instanceof ListBlock list) {
            return list(list.ordered(), list.items());
        } else if (block instanceof Table table) {
            return table(table);
        } else if (block instanceof Figure figure) {
            return figure(figure.media());
        } else if (block instanceof Divider) {
            return new ThematicBreak();
        }
        return paragraph(((Paragraph) block).spans());
    }

    Node heading(int level, List<Span> text) {
        var heading = new org.commonmark.node.Heading();
        heading.setLevel(level);
        spans.append(heading, text);
        return heading;
    }

    Node paragraph(List<Span> text) {
        var paragraph = new org.commonmark.node.Paragraph();
        spans.append(paragraph, text);
        return paragraph;
    }

    // ListItem overrides this method with another parameter type.
    private static void append(Node parent, Node child) {
        parent.appendChild(child);
    }

    private Node list(boolean ordered, List<ListItem> items) {
        org.commonmark.node.ListBlock node = ordered ? ordered() : bullets();
        node.setTight(true);
        for (ListItem item : items) {
            var listItem = new org.commonmark.node.ListItem();
            append(listItem, paragraph(item.spans()));
            NestedList nested = item.list();
            if (nested != null) {
                append(listItem, list(nested.ordered(), nested.items()));
            }
            node.appendChild(listItem);
        }
        return node;
    }

    private OrderedList ordered() {
        var list = new OrderedList();
        list.setMarkerStartNumber(1);
        list.setMarkerDelimiter(useOtherMarker ? ")" : ".");
        return list;
    }

    private BulletList bullets() {
        var list = new BulletList();
        list.setMarker(useOtherMarker ? "*" : "-");
        return list;
    }

    // A Markdown table has exactly one header row; an empty one stands for no header.
    private Node table(Table table) {
        var head = new TableHead();
        int width = table.rows().get(0).cells().size();
        List<TableCell> none = Collections.nCopies(width, TableCell.of());
        head.appendChild(row(table.header() == null ? none : table.header().cells(), true));
        var body = new TableBody();
        table.rows().forEach(row -> body.appendChild(row(row.cells(), false)));
        var node = new TableBlock();
        node.appendChild(head);
        node.appendChild(body);
        return node;
    }

    private Node row(List<TableCell> cells, boolean isHeader) {
        var row = new org.commonmark.ext.gfm.tables.TableRow();
        for (TableCell cell : cells) {
            var tableCell = new org.commonmark.ext.gfm.tables.TableCell();
            tableCell.setHeader(isHeader);
            spans.append(tableCell, cell.spans());
            row.appendChild(tableCell);
        }
        return row;
    }

    private Node figure(Media media) {
        var paragraph = new org.commonmark.node.Paragraph();
        if (media instanceof Image image) {
            String caption = TextLookup.of(image.caption(), language).orElse(null);
            var node = new org.commonmark.node.Image(image.url().toString(), caption);
            LocalizedText alt = image.decorative() ? null : image.alt();
            TextLookup.of(alt, language).ifPresent(text -> spans.append(node, List.of(Span.of(text))));
            paragraph.appendChild(node);
        } else {
            var link = new Link(media.url().toString(), null);
            spans.append(link, List.of(Span.of(title(media, language))));
            paragraph.appendChild(link);
        }
        return paragraph;
    }

    /** The text of a link to a media object that Markdown cannot embed. */
    static String title(Media media, LanguageTag language) {
        return TextLookup.of(title(media), language).orElse(media.url().toString());
    }

    static @Nullable LocalizedText title(Media media) {
        Optional<LocalizedText> title = Optional.empty();
        if (media instanceof Video video) {
            title = Optional.of(video.title());
        } else if (media instanceof Audio audio) {
            title = Optional.of(audio.title());
        } else if (media instanceof Document document) {
            title = Optional.of(document.title());
        }
        return title.orElse(null);
    }
}
