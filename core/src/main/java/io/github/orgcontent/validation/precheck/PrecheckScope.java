package io.github.orgcontent.validation.precheck;

/**
 * What is asked of a document.
 *
 * @param warnings whether to check for warnings as well as errors
 * @param cleanText whether it is known, from where the document came, that no text in it holds control characters or
 *     half of a surrogate pair
 */
public record PrecheckScope(boolean warnings, boolean cleanText) {
    /** Whether there is any error. */
    public static final PrecheckScope ERRORS = new PrecheckScope(false, false);

    /** Whether there is any error or warning. */
    public static final PrecheckScope EVERYTHING = new PrecheckScope(true, false);
}
