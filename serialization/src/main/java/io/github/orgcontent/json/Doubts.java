package io.github.orgcontent.json;

import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.screening.Normalization;
import io.github.orgcontent.screening.Question;
import io.github.orgcontent.screening.Screen;
import io.github.orgcontent.trust.Trust;
import org.jspecify.annotations.Nullable;

/**
 * Asks the rules of each part of a document that has just been read. Where there is no doubt, there is nothing to report;
 * where there is, only the whole of the rules can tell.
 */
final class Doubts {
    private final @Nullable Question question;
    private final boolean isNormalized;
    private boolean isAny;

    private Doubts(@Nullable Question question, boolean isNormalized) {
        this.question = question;
        this.isNormalized = isNormalized;
    }

    /** Asks nothing. */
    static Doubts none() {
        return new Doubts(null, true);
    }

    /**
     * Asks what is to be known.
     *
     * @param isNormalized whether all texts are known to be in normalization form C, or nobody wants to know
     */
    static Doubts of(Question question, boolean isNormalized) {
        return new Doubts(question, isNormalized);
    }

    /** Whether the rules are asked at all. */
    boolean areAsked() {
        return question != null;
    }

    /** Whether there may be something to report. */
    boolean isAny() {
        return isAny;
    }

    /** Whether it is known that no text holds control characters or half of a surrogate pair. */
    boolean isTextClean() {
        return question != null && question.cleanText();
    }

    /** Asks for the rules between the components of a document, which have been asked themselves. */
    void askWhole(Screen screen, boolean isComplete, Object document) {
        isAny = isAny || (question != null && !(isComplete && screen.acceptsWhole(document, question)));
    }

    /** Asks for the rules of one component. */
    void askComponent(Screen screen, int component, Object value) {
        isAny = isAny || (question != null && !screen.acceptsComponent(component, value, question));
    }

    /** Asks for the advice on the spelling of a text. */
    void askSpelling(String text) {
        isAny |= !isNormalized && !isAny && !Normalization.isNormalized(text);
    }

    /** Lets a text keep in mind that its rules have been asked and found nothing. */
    void settle(Object value) {
        if (value instanceof LocalizedRichText text && question != null && !isAny) {
            text.accept(question.advice(), Trust.CHECKED);
        }
    }
}
