package io.github.orgcontent.organization;

/**
 * How exact a number is.
 */
public enum Qualifier {
    /** Just this. */
    EXACT,
    /** Somewhat more or less. */
    ABOUT,
    /** At least this. */
    OVER,
    /** At most this. */
    UNDER
}
