package io.github.orgcontent.constraint;

import io.github.orgcontent.pattern.TextPattern;
import java.lang.annotation.Annotation;
import java.util.Objects;

/** Asks whether a string has the form of one of the annotations, for rules that look at well-formed strings only. */
public final class Forms {
    private static final ClassValue<TextPattern> PATTERNS = new ClassValue<>() {
        @Override
        protected TextPattern computeValue(Class<?> type) {
            return TextPattern.compile(formOf(type).pattern());
        }
    };

    private Forms() {}

    /** Whether a string has the form of an annotation that is composed of {@link Form}: {@code Id.class}. */
    public static boolean fits(Class<? extends Annotation> type, String text) {
        return text.codePointCount(0, text.length()) <= formOf(type).max()
                && PATTERNS.get(type).matches(text);
    }

    private static Form formOf(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(Form.class), "not composed of Form");
    }
}
