package io.github.orgcontent.screening;

/**
 * What is asked of a document.
 *
 * @param advice whether advice counts too, and not errors alone
 * @param cleanText whether it is known, from where the document came, that no text in it holds control characters or
 *     half of a surrogate pair
 */
public record Question(boolean advice, boolean cleanText) {
    /** Whether there is any error. */
    public static final Question ERRORS = new Question(false, false);

    /** Whether there is any error or advice. */
    public static final Question EVERYTHING = new Question(true, false);
}
