package io.github.orgcontent.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text in lines that a terminal of 100 columns holds. */
final class Paragraphs {
    private static final int COLUMNS = 100;

    /** Between words; the label of a language, {@code [de, EXACT]}, is not torn apart. */
    private static final Pattern SPACE = Pattern.compile(" (?![A-Z]++])");

    private Paragraphs() {}

    /** The words of a text in as few lines as hold them, each with the same indentation. */
    static List<String> wrap(String text, String indentation) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(indentation);
        for (String word : SPACE.split(text, -1)) {
            boolean begun = line.length() > indentation.length();
            if (begun && line.length() + 1 + word.length() > COLUMNS) {
                lines.add(line.toString());
                line = new StringBuilder(indentation).append(word);
            } else {
                line.append(begun ? " " : "").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** A text with spaces behind it. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
