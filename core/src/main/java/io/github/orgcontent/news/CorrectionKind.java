package io.github.orgcontent.news;

/**
 * How grave a correction is.
 */
public enum CorrectionKind {
    /** Something was wrong. */
    CORRECTION,
    /** Something could be misunderstood. */
    CLARIFICATION,
    /** Something is new. */
    UPDATE,
    /** The article is withdrawn. */
    RETRACTION
}
