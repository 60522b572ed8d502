package io.github.orgcontent.constraint;

import java.lang.annotation.Annotation;
import java.util.Objects;
import java.util.regex.Pattern;

/** Asks whether a string has the form of one of the annotations, for rules that look at well-formed strings only. */
public final class Forms {
    private static final ClassValue<Pattern> PATTERNS = new ClassValue<>() {
        @Override
        protected Pattern computeValue(Class<?> type) {
            return Pattern.compile(formOf(type).pattern());
        }
    };

    private Forms() {}

    /** Whether a string has the form of an annotation that is composed of {@link Form}: {@code Id.class}. */
    public static boolean fits(Class<? extends Annotation> type, String text) {
        return text.codePointCount(0, text.length()) <= formOf(type).max()
                && PATTERNS.get(type).matcher(text).find();
    }

    private static Form formOf(Class<?> type) {
        return Objects.requireNonNull(type.getAnnotation(Form.class), "not composed of Form");
    }
}
