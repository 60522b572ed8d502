package io.github.orgcontent.validation.precheck;

/**
 * Scope of a precheck.
 *
 * @param warnings whether to check for warnings as well as errors
 * @param noControlCharacters whether the texts of the document are known to have no control characters and no unpaired
 *     surrogates, because its source was scanned for them
 */
public record PrecheckScope(boolean warnings, boolean noControlCharacters) {
    /** Errors only. */
    public static final PrecheckScope ERRORS = new PrecheckScope(false, false);

    /** Errors and warnings. */
    public static final PrecheckScope EVERYTHING = new PrecheckScope(true, false);
}
