package io.github.orgcontent.validation.precheck;

import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prechecks of the values below a component: nested records, and the normalization of all texts. */
final class NestedPrecheck {
    private static final ValuePrecheck DOCUMENT = (value, scope) ->
            value == null || RecordPrecheck.of(value.getClass()).acceptsDocument(value, scope);
    private static final ValuePrecheck RICH_TEXT = NestedPrecheck::acceptsRichText;
    private static final ValuePrecheck TEXT = NestedPrecheck::acceptsText;
    private static final ValuePrecheck SPAN = NestedPrecheck::acceptsSpan;
    private static final int SPAN_TEXT = 0; // the index of the component

    private NestedPrecheck() {}

    /** The precheck of the values below a value of a type. */
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

    private static boolean acceptsRichText(@Nullable Object value, PrecheckScope scope) {
        if (value instanceof LocalizedRichText text) {
            for (RichText body : text.toMap().values()) {
                if (!DOCUMENT.accepts(body, scope)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean acceptsText(@Nullable Object value, PrecheckScope scope) {
        if (scope.warnings() && value instanceof LocalizedText text) {
            for (String each : text.toMap().values()) {
                if (!Normalization.isNormalized(each)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean acceptsSpan(@Nullable Object value, PrecheckScope scope) {
        return !(value instanceof Span span)
                || (acceptsComponents(span, scope)
                        && (!scope.warnings() || span.text() == null || Normalization.isNormalized(span.text())));
    }

    // Nearly all spans of a body are plain, and all other components of a plain span are absent and optional.
    private static boolean acceptsComponents(Span span, PrecheckScope scope) {
        RecordPrecheck precheck = RecordPrecheck.of(Span.class);
        return span.isPlain()
                ? precheck.acceptsComponent(SPAN_TEXT, span.text(), scope)
                : precheck.acceptsDocument(span, scope);
    }
}
