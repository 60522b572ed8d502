package io.github.orgcontent.text;

import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Form of a text: the common source for values, constraints and the JSON Schema.
 *
 * <p>White space is the Unicode property White_Space, which differs from {@code \s} and {@code String.strip()}: it
 * includes U+00A0, but not U+200B and U+FEFF.
 */
public final class TextForm {
    /** The greatest length of a text in code points. */
    public static final int MAX_LENGTH = 100_000;

    private static final int FIRST_GRAPHIC = '!';
    private static final int LAST_GRAPHIC = '~';

    // Each pair is the first and the last character of a range. The pattern is built from the same tables.
    private static final char[] CONTROL = {0x0000, 0x001F, 0x007F, 0x009F};
    private static final char[] SURROGATE = {0xD800, 0xDFFF};
    // White_Space of Unicode 17 without the control characters U+0009..000D and U+0085 (PropList.txt).
    private static final char[] SPACE = {
        0x0020, 0x0020, 0x00A0, 0x00A0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F, 0x205F,
        0x3000, 0x3000
    };

    /** Complete text such as a headline: not blank, no white space at the beginning or end. */
    public static final TextForm TEXT = new TextForm(false);

    /** Text of a span inside a block: not empty; white space is allowed everywhere. */
    public static final TextForm INLINE = new TextForm(true);

    private final boolean spaceAtEdges;
    private final String pattern;

    private TextForm(boolean spaceAtEdges) {
        this.spaceAtEdges = spaceAtEdges;
        String any = noneOf(CONTROL, SURROGATE);
        String graphic = noneOf(CONTROL, SPACE, SURROGATE);
        String body = spaceAtEdges ? any + "+" : graphic + "(?:" + any + "*" + graphic + ")?";
        this.pattern = "^" + body + "(?![\\s\\S])";
    }

    /**
     * Throws an exception if a text does not have this form.
     *
     * @throws InvalidValueException with the code of the first violated rule, in this order: {@code text.surrogate},
     *     {@code text.control}, {@code text.blank} or {@code text.empty}, {@code text.trim}, {@code text.length}
     */
    public void require(String text) {
        Optional<InvalidValueException> violation = check(text);
        if (violation.isPresent()) {
            throw violation.get();
        }
    }

    /** Whether a text has this form. */
    public boolean matches(String text) {
        return check(text).isEmpty();
    }

    /**
     * Whether a text without control characters and unpaired surrogates has this form. Checks only the ends and the
     * length.
     */
    public boolean matchesWithoutControlCharacters(String text) {
        boolean isComplete = spaceAtEdges ? !text.isEmpty() : beginsWithGraphic(text) && endsWithGraphic(text);
        return isComplete && (text.length() <= MAX_LENGTH || text.codePointCount(0, text.length()) <= MAX_LENGTH);
    }

    /** Whether the text begins with a character that is not white space. */
    public static boolean beginsWithGraphic(String text) {
        return !text.isEmpty() && !isSpace(text.charAt(0));
    }

    /** Whether the text ends with a character that is not white space. */
    public static boolean endsWithGraphic(String text) {
        return !text.isEmpty() && !isSpace(text.charAt(text.length() - 1));
    }

    /** The exception that {@link #require} would throw; empty if the text has this form. */
    public Optional<InvalidValueException> check(String text) {
        Objects.requireNonNull(text, "text");
        int control = -1;
        int pairs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= LAST_GRAPHIC) {
                continue;
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return violation("text.surrogate");
                }
                pairs++;
                i++;
            } else if (control < 0 && isIn(CONTROL, c)) {
                control = c;
            }
        }
        return control >= 0 ? control(control) : checkEdges(text, text.length() - pairs);
    }

    private Optional<InvalidValueException> checkEdges(String text, int length) {
        if (spaceAtEdges ? text.isEmpty() : isBlank(text)) {
            return violation(spaceAtEdges ? "text.empty" : "text.blank");
        }
        if (!spaceAtEdges && !(beginsWithGraphic(text) && endsWithGraphic(text))) {
            return violation("text.trim");
        }
        return length > MAX_LENGTH ? violation("text.length") : Optional.empty();
    }

    /**
     * Anchored regular expression of this form, without the limit of length. It has the same meaning for Java's
     * {@code find()}, for ECMA-262 with the flag {@code u} and for Python's {@code re}.
     */
    public String pattern() {
        return pattern;
    }

    /** The greatest length in code points. */
    public int maxLength() {
        return MAX_LENGTH;
    }

    private static boolean isPair(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                && i + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(i + 1));
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(TextForm::isSpace);
    }

    private static boolean isSpace(int c) {
        return (c < FIRST_GRAPHIC || c > LAST_GRAPHIC) && isIn(SPACE, c);
    }

    private static boolean isIn(char[] ranges, int c) {
        for (int i = 0; i < ranges.length; i += 2) {
            if (c >= ranges[i] && c <= ranges[i + 1]) {
                return true;
            }
        }
        return false;
    }

    private static Optional<InvalidValueException> violation(String code) {
        return Optional.of(new InvalidValueException(code, Map.of("max", Integer.toString(MAX_LENGTH))));
    }

    private static Optional<InvalidValueException> control(int c) {
        String character = "U+00" + hex(c).substring(2);
        return Optional.of(new InvalidValueException("text.control", Map.of("character", character)));
    }

    private static String noneOf(char[]... tables) {
        List<String> ranges = new ArrayList<>();
        for (char[] table : tables) {
            for (int i = 0; i < table.length; i += 2) {
                String first = "\\u" + hex(table[i]);
                ranges.add(table[i] == table[i + 1] ? first : first + "-\\u" + hex(table[i + 1]));
            }
        }
        return "[^" + String.join("", ranges) + "]";
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(0x10000 + c).substring(1);
        return digits.toUpperCase(Locale.ROOT);
    }
}
