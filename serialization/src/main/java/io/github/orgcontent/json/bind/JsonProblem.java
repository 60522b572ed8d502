package io.github.orgcontent.json.bind;

/** What can be wrong with a document before its rules are asked; each has a stable code. */
public enum JsonProblem {
    /** Not the kind of value that belongs there. */
    TYPE("json.type"),
    /** A null; what is absent is left out. */
    NULL("json.null"),
    /** A property that the type does not have. */
    UNKNOWN_PROPERTY("json.unknown-property"),
    /** A property for the second time. */
    DUPLICATE_PROPERTY("json.duplicate-property"),
    /** Not one of the values of an enumeration, or of the types that may stand there. */
    ENUM("json.enum"),
    /** Not a date of the calendar. */
    DATE("date"),
    /** Not a date and time with offset. */
    DATE_TIME("date-time"),
    /** A number with a fraction, or one that is too large to be exact. */
    INTEGER("json.integer"),
    /** A number with a fraction that is lost where numbers are doubles: a whole number for most parsers. */
    PRECISION("json.precision"),
    /** A whole number out of the bounds of its component. */
    RANGE("range"),
    /** Not JSON; ends the reading. */
    SYNTAX("json.syntax"),
    /** Something after the end of the document. */
    TRAILING("json.trailing"),
    /** Bytes that are no text in the encoding of the document. */
    ENCODING("json.encoding"),
    /** Larger or deeper than the reader allows; ends the reading. */
    LIMIT("json.limit");

    private final String code;

    JsonProblem(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
