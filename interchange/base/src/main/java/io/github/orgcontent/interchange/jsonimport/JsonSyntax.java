package io.github.orgcontent.interchange.jsonimport;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Explains syntax errors that are frequent in the JSON of web pages. */
final class JsonSyntax {
    private static final String NOT_JSON = "is not JSON";
    private static final String IN_STRING = "a string has no line breaks and no control characters; they are escaped";

    private JsonSyntax() {}

    /** The message for a syntax error, from the character at its location. */
    static String cause(String text, JacksonException error) {
        int offset =
                error.getLocation() == null ? -1 : (int) error.getLocation().getCharOffset();
        String cause =
                isInString(error) ? IN_STRING : offset < 0 || offset >= text.length() ? null : cause(text, offset);
        return cause == null ? NOT_JSON : NOT_JSON + ": " + cause;
    }

    /** The location of a syntax error; the parser reports {@code NaN} and {@code -Infinity} after their last character. */
    static @Nullable TokenStreamLocation location(String text, JacksonException error) {
        TokenStreamLocation end = error.getLocation();
        if (end == null || !String.valueOf(error.getOriginalMessage()).startsWith("Non-standard token")) {
            return end;
        }
        int start = Math.min((int) end.getCharOffset(), text.length());
        while (start > 0 && isPartOfWord(text.charAt(start - 1))) {
            start--;
        }
        int length = (int) end.getCharOffset() - start;
        return new TokenStreamLocation(end.contentReference(), -1, start, end.getLineNr(), end.getColumnNr() - length);
    }

    private static boolean isPartOfWord(char c) {
        return ('A' <= c && c <= 'Z') || ('a' <= c && c <= 'z') || c == '-' || c == '+';
    }

    // The location does not show whether a line break is within a string.
    private static boolean isInString(JacksonException error) {
        return String.valueOf(error.getOriginalMessage()).startsWith("Illegal unquoted character");
    }

    private static @Nullable String cause(String text, int offset) {
        if (text.charAt(offset) == ';') {
            return "a semicolon is no part of it";
        } else if (text.startsWith("//", offset) || text.startsWith("/*", offset)) {
            return "it has no comments";
        } else if (text.charAt(offset) == '<') {
            return "markup and CDATA sections are no part of it";
        }
        return null;
    }
}
