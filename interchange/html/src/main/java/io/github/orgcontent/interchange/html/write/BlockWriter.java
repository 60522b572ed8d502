package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.language.Localized;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.NestedList;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableCell;
import io.github.orgcontent.richtext.TableRow;
import java.util.List;

/**
 * Writes the blocks of rich text.
 *
 * @param quotes the quotes that the text may refer to
 * @param levelOffset the number of levels to add to each heading, because of the headings above the text
 */
record BlockWriter(QuoteWriter quotes, int levelOffset) {
    private static final int DEEPEST_TAG = 6;

    /** Adds the best translation of a text as an element that declares its language. */
    void add(ElementBuilder parent, String tag, LocalizedRichText text, String pointer) {
        Localized<RichText> best = parent.context().texts().of(text);
        add(parent.add(tag, best.language()), best.value(), pointer + "/" + best.language());
    }

    /** Adds the blocks of a text. */
    void add(ElementBuilder parent, RichText text, String pointer) {
        for (int i = 0; i < text.blocks().size(); i++) {
            add(parent, text.blocks().get(i), pointer + "/" + i);
        }
    }

    private void add(ElementBuilder parent, Block block, String pointer) {
        if (block instanceof Paragraph paragraph) {
            SpanWriter.add(parent.add("p"), paragraph.spans());
        } else if (block instanceof Heading heading) {
            SpanWriter.add(heading(parent, heading.level() + levelOffset), heading.spans());
        } else if (block instanceof ListBlock list) {
            addList(parent, list.ordered(), list.items());
        } else if (block instanceof Quotation quotation) {
            quotes.add(parent, quotation.quote(), pointer);
        } else if (block instanceof Table table) {
            add(parent.add("table"), table);
        } else if (block instanceof Figure figure) {
            FigureWriter.add(parent, figure.media(), pointer + "/media");
        } else {
            parent.add("hr");
        }
    }

    /** Adds a heading of any level: {@code h1} to {@code h6}, below them a {@code div} with the ARIA role. */
    static ElementBuilder heading(ElementBuilder parent, int level) {
        return level <= DEEPEST_TAG
                ? parent.add("h" + level)
                : parent.add("div").set("role", "heading").set("aria-level", String.valueOf(level));
    }

    private static void addList(ElementBuilder parent, boolean ordered, List<ListItem> items) {
        ElementBuilder listElement = parent.add(ordered ? "ol" : "ul");
        for (ListItem item : items) {
            ElementBuilder itemElement = listElement.add("li");
            SpanWriter.add(itemElement, item.spans());
            NestedList nested = item.list();
            if (nested != null) {
                addList(itemElement, nested.ordered(), nested.items());
            }
        }
    }

    private static void add(ElementBuilder parent, Table table) {
        if (!table.caption().isEmpty()) {
            SpanWriter.add(parent.add("caption"), table.caption());
        }
        if (table.header() != null) {
            addRow(parent.add("thead"), table.header(), "th");
        }
        ElementBuilder body = parent.add("tbody");
        table.rows().forEach(row -> addRow(body, row, "td"));
    }

    private static void addRow(ElementBuilder parent, TableRow row, String tag) {
        ElementBuilder rowElement = parent.add("tr");
        for (TableCell cell : row.cells()) {
            // screen readers announce an empty header cell as a header
            boolean isHeader = tag.equals("th") && !cell.spans().isEmpty();
            ElementBuilder cellElement = isHeader ? rowElement.add("th").set("scope", "col") : rowElement.add("td");
            SpanWriter.add(cellElement, cell.spans());
        }
    }
}
