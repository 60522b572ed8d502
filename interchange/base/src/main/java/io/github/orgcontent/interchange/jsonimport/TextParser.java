package io.github.orgcontent.interchange.jsonimport;

import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.InvalidValueException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parses a text of one line. Line breaks and tabs become spaces, and white space at the ends is removed, with a note. */
final class TextParser {
    private static final Pattern SPACE_AT_ENDS =
            Pattern.compile("^[\\s\\p{Z}\\x85]++|(?<![\\s\\p{Z}\\x85])[\\s\\p{Z}\\x85]++$");
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85]++ *+");

    private TextParser() {}

    static ScalarResult<String> parse(String text) {
        if (TextForm.TEXT.matches(text)) {
            return ScalarResult.of(text);
        }
        String line =
                LINE_BREAKS.matcher(SPACE_AT_ENDS.matcher(text).replaceAll("")).replaceAll(" ");
        Optional<InvalidValueException> problem = TextForm.TEXT.check(line);
        return problem.isPresent()
                ? ScalarResult.invalid("a text " + problem.get().getMessage())
                : ScalarResult.changed(
                        line, "white space", "a text has no line breaks, no tabs and no white space at its ends");
    }
}
