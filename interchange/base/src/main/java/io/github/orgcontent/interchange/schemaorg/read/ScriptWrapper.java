package io.github.orgcontent.interchange.schemaorg.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CDATA sections, HTML comments and semicolons around the JSON of a {@code script} element. */
final class ScriptWrapper {
    private static final int MAX_LENGTH = 200;
    private static final Pattern START =
            Pattern.compile("\\s*+(?:(?://|/\\*)?\\s*+<!\\[CDATA\\[\\s*+(?:\\*/)?|(?://)?\\s*+<!--)");
    private static final Pattern END = Pattern.compile("[}\\]]((?:\\s|;|//|/\\*|\\*/|]]>|-->)++)$");

    private ScriptWrapper() {}

    /** The document with spaces in place of the wrapper, so that locations stay the same. */
    static String blank(String json) {
        String text = json;
        Matcher start = START.matcher(json);
        if (start.lookingAt()) {
            text = blank(json, 0, start.end());
        }
        int tail = Math.max(0, text.length() - MAX_LENGTH);
        Matcher end = END.matcher(text).region(tail, text.length());
        return end.find() && !end.group(1).isBlank() ? blank(text, end.start(1), text.length()) : text;
    }

    private static String blank(String text, int from, int to) {
        return text.substring(0, from) + text.substring(from, to).replaceAll("\\S", " ") + text.substring(to);
    }
}
