package io.github.orgcontent.constraint;

import java.lang.annotation.Annotation;
import java.util.Objects;

/** Asks whether a string has the form of one of the annotations, for rules that look at well-formed strings only. */
public final class StringFormats {
    private static final ClassValue<StringFormat.Check> CHECKS = new ClassValue<>() {
        @Override
        protected StringFormat.Check computeValue(Class<?> type) {
            var check = new StringFormat.Check();
            check.initialize(Objects.requireNonNull(type.getAnnotation(StringFormat.class), "not composed of Form"));
            return check;
        }
    };

    private StringFormats() {}

    /** Whether a string has the form of an annotation that is composed of {@link StringFormat}: {@code Id.class}. */
    public static boolean fits(Class<? extends Annotation> type, String text) {
        return CHECKS.get(type).accepts(text);
    }

    /** Whether a string has at most so many code points. */
    static boolean isWithin(int max, String text) {
        return text.length() <= max || text.codePointCount(0, text.length()) <= max;
    }
}
