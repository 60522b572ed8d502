package io.github.orgcontent.json.bind;

import io.github.orgcontent.validation.precheck.Normalization;
import io.github.orgcontent.validation.precheck.PrecheckScope;
import io.github.orgcontent.validation.precheck.RecordPrecheck;
import org.jspecify.annotations.Nullable;

/**
 * Runs the prechecks of each part of a document while it is bound. If all pass, the document has no violations; if one
 * fails, only a full validation can list them.
 */
public final class PendingChecks {
    private final @Nullable PrecheckScope scope;
    private final boolean isNormalized;
    private boolean hasFailed;

    private PendingChecks(@Nullable PrecheckScope scope, boolean isNormalized) {
        this.scope = scope;
        this.isNormalized = isNormalized;
    }

    /** Checks nothing. */
    public static PendingChecks none() {
        return new PendingChecks(null, true);
    }

    /**
     * Checks what a scope includes.
     *
     * @param isNormalized whether all texts are known to be in normalization form C, or the caller needs no warning
     */
    public static PendingChecks of(PrecheckScope scope, boolean isNormalized) {
        return new PendingChecks(scope, isNormalized);
    }

    boolean isEnabled() {
        return scope != null;
    }

    /** Whether a check has failed, so that the document needs a full validation. */
    public boolean hasFailed() {
        return hasFailed;
    }

    /** Whether no text of the document has control characters or unpaired surrogates. */
    boolean hasNoControlCharacters() {
        return scope != null && scope.noControlCharacters();
    }

    /** Checks the rules between the components of a record; its components have been checked before. */
    void checkRecord(RecordPrecheck precheck, boolean isComplete, Object document) {
        hasFailed = hasFailed || (scope != null && !(isComplete && precheck.acceptsWhole(document, scope)));
    }

    /** Checks the constraints of one component. */
    void checkComponent(RecordPrecheck precheck, int component, Object value) {
        hasFailed = hasFailed || (scope != null && !precheck.acceptsComponent(component, value, scope));
    }

    /** Checks the normalization of a text. */
    void checkNormalization(String text) {
        hasFailed |= !isNormalized && !hasFailed && !Normalization.isNormalized(text);
    }
}
