package io.github.orgcontent.conformance.agreement.oracle;

import io.github.orgcontent.conformance.agreement.document.Document;
import java.util.regex.Pattern;

/**
 * The unpaired surrogates in a document. The schema cannot exclude them, because engines treat them differently: for it
 * they are characters like any other outside of ASCII.
 */
final class UnpairedSurrogates {
    private static final String HIGH = "(?:\\\\u[dD][89abAB][0-9a-fA-F]{2}|[\\x{D800}-\\x{DBFF}])";
    private static final String LOW = "(?:\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|[\\x{DC00}-\\x{DFFF}])";
    private static final Pattern OTHER_OR_UNPAIRED =
            Pattern.compile("(\\\\[^u]|" + HIGH + LOW + ")|" + HIGH + "|" + LOW);

    private UnpairedSurrogates() {}

    /** The document with a letter instead of each unpaired surrogate. */
    static Document replaced(Document document) {
        String text = OTHER_OR_UNPAIRED
                .matcher(document.text())
                .replaceAll(found -> found.group(1) == null ? "\u6C34" : "$1");
        return new Document(document.type(), text, document.origin());
    }
}
