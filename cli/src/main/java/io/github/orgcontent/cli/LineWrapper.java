package io.github.orgcontent.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Wraps text for a terminal of 100 columns. */
final class LineWrapper {
    private static final int COLUMNS = 100;

    /** A space at which a line may be wrapped; not inside of a language label such as {@code [de, EXACT]}. */
    private static final Pattern SPACE = Pattern.compile(" (?![A-Z]++])");

    private LineWrapper() {}

    /** Wraps a text; each line has the same indentation. */
    static List<String> wrap(String text, String indentation) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(indentation);
        for (String word : SPACE.split(text, -1)) {
            boolean hasWords = line.length() > indentation.length();
            if (hasWords && line.length() + 1 + word.length() > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(indentation).append(word);
            } else {
                line.append(hasWords ? " " : "").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A text, padded with spaces at its end. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
