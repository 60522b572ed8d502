package io.github.orgcontent.interchange.markdown.write;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.NestedList;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableCell;
import io.github.orgcontent.richtext.TableRow;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes the block that a parser must read from the Markdown of a block. */
public final class ExpectedBlock {
    private ExpectedBlock() {}

    /** The block with these of its marks, without everything that Markdown does not carry. */
    public static Block block(Block block, Set<Mark> marks, LanguageTag language) {
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(merge(spans(paragraph.spans(), marks)));
        } else if (block instanceof Heading heading) {
            return new Heading(heading.level(), merge(spans(heading.spans(), marks)));
        } else if (block instanceof ListBlock list) {
            return new ListBlock(list.ordered(), items(list.items(), marks));
        } else if (block instanceof Table table) {
            return table(table, marks);
        } else if (block instanceof Figure figure) {
            return figure(figure.media(), language);
        }
        return block;
    }

    private static Table table(Table table, Set<Mark> marks) {
        @Nullable
        TableRow header = Stream.ofNullable(table.header())
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> !cell.spans().isEmpty()))
                .map(row -> row(row, marks))
                .findFirst()
                .orElse(null);
        return new Table(
                List.of(),
                header,
                table.rows().stream().map(row -> row(row, marks)).toList());
    }

    private static TableRow row(TableRow row, Set<Mark> marks) {
        return new TableRow(row.cells().stream()
                .map(cell -> new TableCell(merge(spans(cell.spans(), marks))))
                .toList());
    }

    private static Block figure(Media media, LanguageTag language) {
        if (media instanceof Image image) {
            LocalizedText alt = image.decorative() ? null : in(image.alt(), language);
            return new Figure(ImageBuilder.builder()
                    .url(image.url())
                    .alt(alt)
                    .decorative(alt == null)
                    .caption(in(image.caption(), language))
                    .build());
        }
        return new Paragraph(
                List.of(new Span(MarkdownBlockWriter.title(media, language), Set.of(), media.url(), null)));
    }

    private static @Nullable LocalizedText in(@Nullable LocalizedText text, LanguageTag language) {
        return TextLookup.of(text, language)
                .map(value -> LocalizedText.of(language, value))
                .orElse(null);
    }

    private static List<ListItem> items(List<ListItem> items, Set<Mark> marks) {
        return items.stream()
                .map(item -> new ListItem(merge(spans(item.spans(), marks)), nested(item.list(), marks)))
                .toList();
    }

    private static @Nullable NestedList nested(@Nullable NestedList list, Set<Mark> marks) {
        return list == null ? null : new NestedList(list.ordered(), items(list.items(), marks));
    }

    static List<Span> spans(List<Span> spans, Set<Mark> marks) {
        return spans.stream()
                .map(span -> new Span(span.text(), common(span.marks(), marks), span.href(), null))
                .toList();
    }

    private static Set<Mark> common(Set<Mark> marks, Set<Mark> allowed) {
        EnumSet<Mark> common = EnumSet.noneOf(Mark.class);
        marks.stream().filter(allowed::contains).forEach(common::add);
        return common;
    }

    /** Merges adjacent spans with equal marks, link and language. */
    static List<Span> merge(List<Span> spans) {
        var merged = new ArrayList<Span>();
        var text = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            text.append(span.text());
            boolean isLast = i == spans.size() - 1 || !haveEqualStyle(span, spans.get(i + 1));
            if (isLast) {
                merged.add(new Span(text.toString(), span.marks(), span.href(), span.lang()));
                text.setLength(0);
            }
        }
        return merged;
    }

    private static boolean haveEqualStyle(Span one, Span other) {
        return new Span("", one.marks(), one.href(), one.lang())
                .equals(new Span("", other.marks(), other.href(), other.lang()));
    }
}
