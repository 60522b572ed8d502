package io.github.orgcontent.interchange.markdown.read;

import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.interchange.reading.SourcePosition;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableRow;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Parses Markdown with commonmark-java, within limits. */
public final class MarkdownParser {
    /** The maximum depth of block quotes, lists and inline nodes; deeper ones are read as text. */
    private static final int MAX_DEPTH = 100;

    /** More cells than a table of the model has: 2,000 rows of 100. Short rows count as if they were filled. */
    private static final int MAX_CELLS = 2 * Table.MAX_ROWS * TableRow.MAX_CELLS;

    /** The extensions of CommonMark that the format has. */
    public static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.builder().maxCells(MAX_CELLS).build());

    private static final Parser PARSER = parser(EXTENSIONS);
    private static final Parser WITHOUT_TABLES = parser(List.of());

    private MarkdownParser() {}

    static Node parse(String markdown, LossCollector losses) {
        var brackets = new OpenBrackets(markdown);
        if (!brackets.isLimited()) {
            return parseLimited(markdown, losses);
        }
        brackets.report(losses);
        Node document = parseLimited(brackets.text(), losses);
        document.accept(new RestoredBrackets(brackets));
        return document;
    }

    private static Node parseLimited(String markdown, LossCollector losses) {
        // The parser rejects the whole text if a table has too many cells.
        try {
            return PARSER.parse(markdown);
        } catch (IllegalArgumentException e) {
            losses.add(
                    SourcePosition.START,
                    "table",
                    "a table has more than " + MAX_CELLS + " cells; tables are read as plain text");
            return WITHOUT_TABLES.parse(markdown);
        }
    }

    private static Parser parser(List<Extension> extensions) {
        return Parser.builder()
                .extensions(extensions)
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_DEPTH)
                .maxInlineNesting(MAX_DEPTH)
                .customInlineContentParserFactory(new DelimiterLimit.Factory())
                .build();
    }
}
