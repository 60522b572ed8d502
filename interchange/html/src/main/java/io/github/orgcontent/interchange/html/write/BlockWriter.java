package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.language.Localized;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import java.util.List;

/**
 * Rich text.
 *
 * @param quotes those that the text may refer to
 * @param deeper how many levels the headings go down, because of what stands above the text
 */
record BlockWriter(QuoteWriter quotes, int deeper) {
    private static final int DEEPEST_TAG = 6;

    /** The best text there is, in an element of its own, which says its language. */
    void add(ElementBuilder parent, String tag, LocalizedRichText text, String pointer) {
        Localized<RichText> best = parent.edition().wording().of(text);
        add(parent.add(tag, best.language()), best.value(), pointer + "/" + best.language());
    }

    /** The blocks of a text. */
    void add(ElementBuilder parent, RichText text, String pointer) {
        for (int i = 0; i < text.blocks().size(); i++) {
            add(parent, text.blocks().get(i), pointer + "/" + i);
        }
    }

    private void add(ElementBuilder parent, Block block, String pointer) {
        if (block instanceof Paragraph paragraph) {
            SpanWriter.add(parent.add("p"), paragraph.spans());
        } else if (block instanceof Heading heading) {
            SpanWriter.add(heading(parent, heading.level() + deeper), heading.spans());
        } else if (block instanceof ListBlock list) {
            ElementBuilder part = parent.add(list.ordered() ? "ol" : "ul");
            list.items().forEach(item -> SpanWriter.add(part.add("li"), item));
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

    /** A heading of any level; HTML has tags for six. */
    static ElementBuilder heading(ElementBuilder parent, int level) {
        return level <= DEEPEST_TAG
                ? parent.add("h" + level)
                : parent.add("div").set("role", "heading").set("aria-level", String.valueOf(level));
    }

    private static void add(ElementBuilder parent, Table table) {
        if (!table.header().isEmpty()) {
            ElementBuilder head = parent.add("thead");
            table.header().forEach(row -> addRow(head, row, "th"));
        }
        ElementBuilder body = parent.add("tbody");
        table.rows().forEach(row -> addRow(body, row, "td"));
    }

    private static void addRow(ElementBuilder parent, List<List<Span>> row, String tag) {
        ElementBuilder part = parent.add("tr");
        for (List<Span> cell : row) {
            // a heading that says nothing would be read out as one
            boolean isHeading = tag.equals("th") && !cell.isEmpty();
            ElementBuilder place = isHeading ? part.add("th").set("scope", "col") : part.add("td");
            SpanWriter.add(place, cell);
        }
    }
}
