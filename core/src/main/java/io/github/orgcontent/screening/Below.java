package io.github.orgcontent.screening;

import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.trust.Trust;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of what lies below a component: the documents in it, and the advice on the spelling of all texts. */
final class Below {
    private static final Check DOCUMENT =
            (value, question) -> value == null || Screen.of(value.getClass()).acceptsDocument(value, question);
    private static final Check RICH_TEXT = Below::acceptsRichText;
    private static final Check TEXT = Below::acceptsText;
    private static final Check SPAN = DOCUMENT.and(Below::acceptsSpan);

    private Below() {}

    /** The check of what lies below a value of a type. */
    static Check of(Type type) {
        if (type instanceof ParameterizedType container) {
            Type[] arguments = container.getActualTypeArguments();
            return Map.class.isAssignableFrom((Class<?>) container.getRawType())
                    ? Check.OfEntries.of(of(arguments[0]), of(arguments[1]))
                    : Check.OfElements.of(of(arguments[0]));
        }
        return ofClass((Class<?>) type);
    }

    private static Check ofClass(Class<?> type) {
        if (type == LocalizedText.class) {
            return TEXT;
        } else if (type == LocalizedRichText.class) {
            return RICH_TEXT;
        } else if (type == Span.class) {
            return SPAN;
        }
        return type.isRecord() || type.isSealed() ? DOCUMENT : Check.NOTHING;
    }

    private static boolean acceptsRichText(@Nullable Object value, Question question) {
        if (!(value instanceof LocalizedRichText text) || text.isAccepted(Trust.CHECKED)) {
            return true;
        }
        for (RichText body : text.toMap().values()) {
            if (!DOCUMENT.accepts(body, question)) {
                return false;
            }
        }
        if (question.advice()) {
            text.accept(Trust.CHECKED);
        }
        return true;
    }

    private static boolean acceptsText(@Nullable Object value, Question question) {
        if (question.advice() && value instanceof LocalizedText text) {
            for (String each : text.toMap().values()) {
                if (!Normalization.isNormalized(each)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean acceptsSpan(@Nullable Object value, Question question) {
        return !question.advice()
                || !(value instanceof Span span)
                || span.text() == null
                || Normalization.isNormalized(span.text());
    }
}
