package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.orgcontent.pattern.TextPattern;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Format of a machine-readable string; the base of the other annotations in this package.
 *
 * <p>As in JSON Schema, the regular expression is searched in the string, so it is anchored at both ends. It must have
 * the same meaning in Java, in ECMA-262 with the flag {@code u} and in Python's {@code re}. Therefore it contains only
 * explicit character classes, and {@value #END} for the end, because {@code $} also matches before a final line break.
 * The supported syntax is: ASCII characters, {@code [\s\S]}, {@code |}, {@code (?:…)}, {@code (?!…)} without
 * repetition, and {@code ? * + {n} {m,n}}.
 */
@Constraint(validatedBy = StringFormat.Check.class)
@Target(ANNOTATION_TYPE)
@Retention(RUNTIME)
public @interface StringFormat {
    /** The end of the string in all three dialects of regular expressions. */
    String END = "(?![\\s\\S])";

    /** Regular expression, anchored at both ends. */
    String pattern();

    /** The greatest length in code points. */
    int max();

    /** Value of the JSON Schema keyword {@code format}, an annotation for tools that is not validated. */
    String hint() default "";

    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.string-format}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Checks the result of {@code toString()}, because an address may be a URI or a string. */
    final class Check implements PredicateValidator<StringFormat, Object> {
        private int max;
        private TextPattern pattern = TextPattern.compile("^");

        /** For the validation provider. */
        public Check() {}

        @Override
        public void initialize(StringFormat form) {
            max = form.max();
            pattern = TextPattern.compile(form.pattern());
        }

        @Override
        public boolean accepts(Object value) {
            String text = value.toString();
            return StringFormats.isWithin(max, text) && pattern.matches(text);
        }
    }
}
