package io.github.orgcontent.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import io.github.orgcontent.pattern.TextPattern;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * What a machine-readable string must look like; the other annotations of this package are composed of it.
 *
 * <p>The expression is searched for, as JSON Schema does it, never matched as a whole, and therefore anchored at both
 * ends. It must mean the same in Java, in ECMA-262 with the {@code u} flag and in Python's {@code re}: only spelled-out
 * character classes, and {@value #END} for the end, because {@code $} also matches before a final line break. Besides,
 * it may consist of ASCII characters, {@code [\s\S]}, {@code |}, {@code (?:…)}, {@code (?!…)} that is not repeated, and
 * {@code ? * + {n} {m,n}}; everything else is refused.
 */
@Constraint(validatedBy = StringFormat.Check.class)
@Target(ANNOTATION_TYPE)
@Retention(RUNTIME)
public @interface StringFormat {
    /** The end of the text, in all three dialects of regular expressions. */
    String END = "(?![\\s\\S])";

    /** The regular expression, anchored at both ends. */
    String pattern();

    /** The greatest length in code points. */
    int max();

    /** The JSON Schema {@code format} that tools may use as a hint; it decides nothing. */
    String hint() default "";

    /** The message template; its key is the code of the rule. */
    String message() default "{io.github.orgcontent.string-format}";

    /** The validation groups. */
    Class<?>[] groups() default {};

    /** The payload. */
    Class<? extends Payload>[] payload() default {};

    /** Looks at anything by its {@code toString()}, because an address may be a URI or a string. */
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
