package io.github.orgcontent.richtext;

/** Formatting of a span. In JSON, the names are in lower case. */
public enum Mark {
    /** Strong importance (HTML strong). */
    STRONG,
    /** Stress emphasis (HTML em). */
    EMPHASIS,
    /** Subscript, as in a chemical formula (HTML sub). */
    SUBSCRIPT,
    /** Superscript, as in a unit of area (HTML sup). */
    SUPERSCRIPT,
    /** Program code or a technical name (HTML code). */
    CODE
}
