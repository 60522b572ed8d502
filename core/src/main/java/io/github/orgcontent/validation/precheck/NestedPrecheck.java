package io.github.orgcontent.validation.precheck;

import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The checks of what lies below a component: the documents in it, and the warnings on the spelling of all texts. */
final class NestedPrecheck {
    private static final ValuePrecheck DOCUMENT = (value, question) ->
            value == null || RecordPrecheck.of(value.getClass()).acceptsDocument(value, question);
    private static final ValuePrecheck RICH_TEXT = NestedPrecheck::acceptsRichText;
    private static final ValuePrecheck TEXT = NestedPrecheck::acceptsText;
    private static final ValuePrecheck SPAN = DOCUMENT.and(NestedPrecheck::acceptsSpan);

    private NestedPrecheck() {}

    /** The check of what lies below a value of a type. */
    static ValuePrecheck of(Type type) {
        if (type instanceof ParameterizedType container) {
            Type[] arguments = container.getActualTypeArguments();
            return Map.class.isAssignableFrom((Class<?>) container.getRawType())
                    ? ValuePrecheck.OfEntries.of(of(arguments[0]), of(arguments[1]))
                    : ValuePrecheck.OfElements.of(of(arguments[0]));
        }
        return ofClass((Class<?>) type);
    }

    private static ValuePrecheck ofClass(Class<?> type) {
        if (type == LocalizedText.class) {
            return TEXT;
        } else if (type == LocalizedRichText.class) {
            return RICH_TEXT;
        } else if (type == Span.class) {
            return SPAN;
        }
        return type.isRecord() || type.isSealed() ? DOCUMENT : ValuePrecheck.NOTHING;
    }

    private static boolean acceptsRichText(@Nullable Object value, PrecheckScope question) {
        if (value instanceof LocalizedRichText text) {
            for (RichText body : text.toMap().values()) {
                if (!DOCUMENT.accepts(body, question)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean acceptsText(@Nullable Object value, PrecheckScope question) {
        if (question.warnings() && value instanceof LocalizedText text) {
            for (String each : text.toMap().values()) {
                if (!Normalization.isNormalized(each)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean acceptsSpan(@Nullable Object value, PrecheckScope question) {
        return !question.warnings()
                || !(value instanceof Span span)
                || span.text() == null
                || Normalization.isNormalized(span.text());
    }
}
