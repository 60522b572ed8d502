package io.github.orgcontent.interchange;

/** The treatment of an imported image without alternative text. */
public enum MissingAlternativeText {
    /** The image is imported as it is: the document has an error, {@code image.alt}, until somebody writes the text. */
    KEEP,
    /** The image is imported as decorative; the import lists this as a supplied value. */
    DECORATIVE,
    /** The image is left out; the import lists it as a loss. */
    OMIT
}
