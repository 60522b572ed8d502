package io.github.orgcontent.news;

import io.github.orgcontent.value.FallbackValue;

/** Kind of a correction. In JSON, the names are in lower case. */
public enum CorrectionKind {
    /** An error was corrected. */
    @FallbackValue
    CORRECTION,
    /** A misleading or ambiguous passage was clarified. */
    CLARIFICATION,
    /** New information was added. */
    UPDATE,
    /** The article was withdrawn. */
    RETRACTION
}
