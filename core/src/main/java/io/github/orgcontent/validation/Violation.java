package io.github.orgcontent.validation;

import io.github.orgcontent.message.Excerpt;
import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A violation of a rule by a document:
 * {@code 41:18 /news/1/headline/en-UK language.unregistered "UK" is not a registered region; did you mean "en-GB"?}.
 *
 * @param code stable code of the rule, listed in {@code docs/rules.md}
 * @param severity severity; an error makes the document invalid
 * @param pointer location in the document as a JSON Pointer (RFC 6901); empty for the whole document. For a missing
 *     property, the pointer is the location where it is expected
 * @param line line of the location in the input, from 1; 0 if the document was not read from text
 * @param column column in the line in code points, from 1; 0 if the document was not read from text
 * @param parameters values in the message by name, in alphabetical order: {@code {max=255}}. An excerpt of the content is
 *     in quotation marks, as in the message; the value of {@code kind} is a code. Absent values have no entry
 * @param message message in the language of the validator. It contains at most 60 characters of content, and never an
 *     e-mail address or telephone number; the pointer, however, contains property names of the input
 */
public record Violation(
        String code,
        Severity severity,
        String pointer,
        int line,
        int column,
        Map<String, String> parameters,
        String message)
        implements Serializable {
    private static final int MAX_POINTER_LENGTH = 200;

    /** Copies the parameters. */
    public Violation {
        parameters = parameters.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    /** Whether the violation makes the document invalid. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /**
     * The violation in one line that is safe to print; {@code warning} stands before the code of a warning. The pointer may
     * contain any property name of the input, so it is escaped and shortened.
     */
    @Override
    public String toString() {
        String position = line == 0 ? "" : line + ":" + column + " ";
        return position + Excerpt.visible(pointer, MAX_POINTER_LENGTH) + " " + (isError() ? "" : "warning ") + code
                + " " + message;
    }
}
