package io.github.orgcontent.validation;

/** Severity of a violation. */
public enum Severity {
    /** The document is invalid. */
    ERROR,
    /** The document is valid but can be improved. */
    WARNING
}
