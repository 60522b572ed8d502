package io.github.orgcontent.interchange.markdown.read;

/** Scans the source of table rows, since the parser drops cells without a column in the header. */
final class TableSourceRows {
    private TableSourceRows() {}

    /** Whether a row has text after the given number of cells (GitHub Flavored Markdown, section 4.10). */
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

    // Only the cell separator can be escaped here, even after other backslashes.
    private static boolean isEscape(String line, int i) {
        return line.startsWith("\\|", i);
    }
}
