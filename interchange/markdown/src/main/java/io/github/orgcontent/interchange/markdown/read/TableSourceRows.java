package io.github.orgcontent.interchange.markdown.read;

/** Rows of tables as they are written, since the parser leaves out the cells that the head has no column for. */
final class TableSourceRows {
    private TableSourceRows() {}

    /** Whether a row has words beyond so many cells (GitHub Flavored Markdown, section 4.10). */
    static boolean hasMore(String row, int cells) {
        String line = row.strip();
        int begun = line.startsWith("|") ? 0 : 1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '|') {
                begun++;
            } else if (begun > cells && !Character.isWhitespace(c)) {
                return true;
            } else if (isEscape(line, i)) {
                i++;
            }
        }
        return false;
    }

    // Only what divides cells can be escaped here, even where backslashes stand before it.
    private static boolean isEscape(String line, int i) {
        return line.startsWith("\\|", i);
    }
}
