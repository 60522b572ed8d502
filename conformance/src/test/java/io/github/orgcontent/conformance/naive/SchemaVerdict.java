package io.github.orgcontent.conformance.naive;

/** The verdict of a schema on a document. */
enum SchemaVerdict {
    ACCEPTS("accepts"),
    REJECTS("rejects"),
    REJECTS_BY_FORMAT("accepts; with `format` asserted, rejects"),
    /** The document breaks a parser rule; a schema validates only the value that a parser has read. */
    NOT_APPLICABLE("parser rule");

    private final String words;

    SchemaVerdict(String words) {
        this.words = words;
    }

    /** Whether the verdict agrees with that of the code. */
    boolean agreesWith(boolean accepts) {
        return accepts == (this == ACCEPTS || this == REJECTS_BY_FORMAT);
    }

    /** Whether the verdict agrees with that of the code if {@code format} is asserted. */
    boolean agreesWithFormats(boolean accepts) {
        return accepts == (this == ACCEPTS);
    }

    @Override
    public String toString() {
        return words;
    }
}
