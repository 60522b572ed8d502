package io.github.orgcontent.json.bind;

import io.github.orgcontent.validation.precheck.Normalization;
import io.github.orgcontent.validation.precheck.PrecheckScope;
import io.github.orgcontent.validation.precheck.RecordPrecheck;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules of each part of a document that has just been read. Where there is no doubt, there is nothing to report;
 * where there is, only the whole of the rules can tell.
 */
public final class PendingChecks {
    private final @Nullable PrecheckScope question;
    private final boolean isNormalized;
    private boolean isAny;

    private PendingChecks(@Nullable PrecheckScope question, boolean isNormalized) {
        this.question = question;
        this.isNormalized = isNormalized;
    }

    /** Asks nothing. */
    public static PendingChecks none() {
        return new PendingChecks(null, true);
    }

    /**
     * Asks what is to be known.
     *
     * @param isNormalized whether all texts are known to be in normalization form C, or nobody wants to know
     */
    public static PendingChecks of(PrecheckScope question, boolean isNormalized) {
        return new PendingChecks(question, isNormalized);
    }

    /** Whether the rules are asked at all. */
    boolean areAsked() {
        return question != null;
    }

    /** Whether there may be something to report. */
    public boolean isAny() {
        return isAny;
    }

    /** Whether it is known that no text holds control characters or half of a surrogate pair. */
    boolean isTextClean() {
        return question != null && question.cleanText();
    }

    /** Asks for the rules between the components of a document, which have been asked themselves. */
    void askWhole(RecordPrecheck screen, boolean isComplete, Object document) {
        isAny = isAny || (question != null && !(isComplete && screen.acceptsWhole(document, question)));
    }

    /** Asks for the rules of one component. */
    void askComponent(RecordPrecheck screen, int component, Object value) {
        isAny = isAny || (question != null && !screen.acceptsComponent(component, value, question));
    }

    /** Checks for the warning on the normalization of a text. */
    void askSpelling(String text) {
        isAny |= !isNormalized && !isAny && !Normalization.isNormalized(text);
    }
}
