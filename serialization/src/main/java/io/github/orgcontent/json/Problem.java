package io.github.orgcontent.json;

import io.github.orgcontent.validation.Severity;
import java.util.Map;
import tools.jackson.core.TokenStreamLocation;

/**
 * A problem as the reader meets it, before it is put into words.
 *
 * @param location where its place begins in the text that was read, as the parser counts
 */
record Problem(
        String code, Severity severity, Map<String, ?> parameters, String pointer, TokenStreamLocation location) {
    /** Where it begins, in bytes or characters, as the source counts. */
    long offset() {
        return Locator.offsetOf(location);
    }

    boolean isError() {
        return severity == Severity.ERROR;
    }
}
