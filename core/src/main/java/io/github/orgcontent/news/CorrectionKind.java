package io.github.orgcontent.news;

/** Kind of a correction. In JSON, the names are in lower case. */
public enum CorrectionKind {
    /** An error was corrected. */
    CORRECTION,
    /** A misleading or ambiguous passage was clarified. */
    CLARIFICATION,
    /** New information was added. */
    UPDATE,
    /** The article was withdrawn. */
    RETRACTION
}
