package io.github.orgcontent.validation;

/** How grave a violation is. */
public enum Severity {
    /** The document is not valid. */
    ERROR,
    /** The document is valid, and could be better. */
    WARNING
}
