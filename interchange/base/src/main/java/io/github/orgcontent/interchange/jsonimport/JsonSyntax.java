package io.github.orgcontent.interchange.jsonimport;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamLocation;

/** Explains syntax errors that are frequent in the JSON of web pages. */
final class JsonSyntax {
    private static final String NOT_JSON = "is not JSON";

    private JsonSyntax() {}

    /** The message for a syntax error, from the character at its location or the one before it. */
    static String cause(String text, @Nullable TokenStreamLocation location) {
        int offset = location == null ? -1 : (int) location.getCharOffset();
        for (int i = offset; i >= Math.max(0, offset - 1); i--) {
            String cause = i < text.length() ? cause(text, i) : null;
            if (cause != null) {
                return NOT_JSON + ": " + cause;
            }
        }
        return NOT_JSON;
    }

    private static @Nullable String cause(String text, int index) {
        char c = text.charAt(index);
        if (c == ';') {
            return "a semicolon is no part of it";
        } else if (text.startsWith("//", index) || text.startsWith("/*", index)) {
            return "it has no comments";
        } else if (c == '<') {
            return "markup and CDATA sections are no part of it";
        } else if (c < ' ') {
            return "a string has no line breaks and no control characters; they are escaped";
        }
        return null;
    }
}
