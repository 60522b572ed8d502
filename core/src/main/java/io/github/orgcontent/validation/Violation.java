package io.github.orgcontent.validation;

import io.github.orgcontent.message.Excerpt;
import java.io.Serializable;

/**
 * One thing that is wrong with a document, or could be better:
 * {@code 41:18 /news/1/headline/en-UK language.unregistered "UK" is not a registered region; did you mean "en-GB"?}.
 *
 * @param code the stable code of the rule, as listed in {@code docs/rules.md}
 * @param severity whether it makes the document invalid
 * @param pointer the place in the document as a JSON Pointer (RFC 6901); empty for the document as a whole. Where
 *     something is missing, the place where it should be
 * @param line the line of that place in the text that was read, from 1; 0 where no text was read
 * @param column the column in that line in code points, from 1; 0 where no text was read
 * @param message what is wrong, in the language asked for; shows at most 60 characters of the content, and never an
 *     e-mail address or telephone number. The pointer names properties as they stand in the document
 */
public record Violation(String code, Severity severity, String pointer, int line, int column, String message)
        implements Serializable {
    private static final int SHOWN_OF_POINTER = 200;

    /** Whether it makes the document invalid. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** In one line that is safe to print: the pointer, which may hold any name of the document, is escaped and cut. */
    @Override
    public String toString() {
        String place = line == 0 ? "" : line + ":" + column + " ";
        return place + Excerpt.visible(pointer, SHOWN_OF_POINTER) + " " + code + " " + message;
    }
}
