package io.github.orgcontent.constraint;

import java.lang.annotation.Annotation;
import java.util.Objects;

/** Checks strings against the format of an annotation, for rules that apply only to well-formed strings. */
public final class StringFormats {
    private static final ClassValue<StringFormat.Check> CHECKS = new ClassValue<>() {
        @Override
        protected StringFormat.Check computeValue(Class<?> type) {
            var check = new StringFormat.Check();
            check.initialize(
                    Objects.requireNonNull(type.getAnnotation(StringFormat.class), "not composed of StringFormat"));
            return check;
        }
    };

    private StringFormats() {}

    /**
     * Whether a string has the format of an annotation that is composed of {@link StringFormat}, for example
     * {@code Id.class}.
     */
    public static boolean fits(Class<? extends Annotation> type, String text) {
        return CHECKS.get(type).accepts(text);
    }

    /** Whether a string has at most the given number of code points. */
    static boolean isWithin(int max, String text) {
        return text.length() <= max || text.codePointCount(0, text.length()) <= max;
    }
}
