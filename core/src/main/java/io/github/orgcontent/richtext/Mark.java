package io.github.orgcontent.richtext;

/** What a run of text is, where it is more than text; in JSON in lower case: {@code emphasis}. */
public enum Mark {
    /** Important. */
    STRONG,
    /** Stressed. */
    EMPHASIS,
    /** Below the line, as in a chemical formula. */
    SUBSCRIPT,
    /** Above the line, as in a unit of area. */
    SUPERSCRIPT,
    /** A piece of code or a technical name. */
    CODE
}
