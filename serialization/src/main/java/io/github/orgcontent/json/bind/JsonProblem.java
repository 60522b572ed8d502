package io.github.orgcontent.json.bind;

/** Problems of the JSON text, and of values that cannot be bound; each has a stable code. */
public enum JsonProblem {
    /** A value of the wrong JSON type. */
    TYPE("json.type"),
    /** A null; an absent property must be left out. */
    NULL("json.null"),
    /** A property that the type does not have. */
    UNKNOWN_PROPERTY("json.unknown-property"),
    /** A duplicate property. */
    DUPLICATE_PROPERTY("json.duplicate-property"),
    /** Not a value of the enumeration, or not a type of the union. */
    ENUM("json.enum"),
    /** A value that a tolerant reader leaves out, because it is of an unknown type or needs an unknown value. */
    LEFT_OUT("json.left-out"),
    /** Not a date-time with offset. */
    DATE_TIME("date-time"),
    /** A number with a fraction, or an integer that a double cannot represent exactly. */
    INTEGER("json.integer"),
    /** A number with a fraction that a double loses, so that most parsers read an integer. */
    PRECISION("json.precision"),
    /** An integer outside the range of its component. */
    RANGE("range"),
    /** Not JSON; ends reading. */
    SYNTAX("json.syntax"),
    /** Content after the end of the document. */
    TRAILING("json.trailing"),
    /** Bytes that are malformed in the encoding of the document. */
    ENCODING("json.encoding"),
    /** Larger or deeper than the limits of the reader; ends reading. */
    LIMIT("json.limit");

    private final String code;

    JsonProblem(String code) {
        this.code = code;
    }

    /** The stable code, {@code json.type}. */
    public String code() {
        return code;
    }
}
