package io.github.orgcontent.organization;

import io.github.orgcontent.value.FallbackValue;

/** Relation of the true value to a number: exact, about, over or under. In JSON, the names are in lower case. */
public enum Qualifier {
    /** The exact number. */
    EXACT,
    /** An approximate number. */
    @FallbackValue
    ABOUT,
    /** A lower limit: the actual number is greater. */
    OVER,
    /** An upper limit: the actual number is smaller. */
    UNDER
}
