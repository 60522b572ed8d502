package io.github.orgcontent.conformance.naive;

/** What a schema says of a document. */
enum SchemaVerdict {
    ACCEPTS("accepts"),
    REJECTS("rejects"),
    REJECTS_BY_FORMAT("accepts; with `format` asserted, rejects"),
    /** What is wrong is wrong with the text. A schema would be asked about the value that a parser made of it. */
    NOT_ASKED("parser rule");

    private final String words;

    SchemaVerdict(String words) {
        this.words = words;
    }

    /** Whether it is the verdict of code that accepts the document, or of code that does not. */
    boolean isThatOf(boolean accepts) {
        return accepts == (this == ACCEPTS || this == REJECTS_BY_FORMAT);
    }

    /** The same, where {@code format} is asserted. */
    boolean isThatOfWithFormats(boolean accepts) {
        return accepts == (this == ACCEPTS);
    }

    @Override
    public String toString() {
        return words;
    }
}
