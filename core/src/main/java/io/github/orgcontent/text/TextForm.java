package io.github.orgcontent.text;

import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text must look like: the one source for the code, the constraints and the schema.
 *
 * <p>White space is Unicode's property White_Space, which {@code \s} and {@code String.strip()} are not: U+00A0 belongs
 * to it, U+200B and U+FEFF do not.
 */
public final class TextForm {
    /** The greatest length of a text in code points. */
    public static final int MAX_LENGTH = 100_000;

    private static final int FIRST_GRAPHIC = '!';
    private static final int LAST_GRAPHIC = '~';

    // Each pair is the first and the last character of a range; the pattern is built from the same tables.
    private static final char[] CONTROL = {0x0000, 0x001F, 0x007F, 0x009F};
    private static final char[] SURROGATE = {0xD800, 0xDFFF};
    // White_Space of Unicode 17 without the control characters U+0009..000D and U+0085 (PropList.txt).
    private static final char[] SPACE = {
        0x0020, 0x0020, 0x00A0, 0x00A0, 0x1680, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x202F, 0x205F, 0x205F,
        0x3000, 0x3000
    };

    /** A complete text such as a headline: not blank, no white space at either end. */
    public static final TextForm TEXT = new TextForm(false);

    /** A run of text inside a block: not empty, but it may be white space, or begin or end with it. */
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
     * Refuses a text that does not have this form.
     *
     * @throws InvalidValueException with the code of the first rule broken, in this order: {@code text.surrogate},
     *     {@code text.control}, {@code text.blank} or {@code text.empty}, {@code text.trim}, {@code text.length}
     */
    public void require(String text) {
        Optional<InvalidValueException> problem = check(text);
        if (problem.isPresent()) {
            throw problem.get();
        }
    }

    /** Whether the text has this form. */
    public boolean matches(String text) {
        return check(text).isEmpty();
    }

    /**
     * Whether a text has this form of which it is known that it holds no control characters and no unpaired surrogates.
     * Looks at its ends and its length only.
     */
    public boolean matchesClean(String text) {
        boolean isComplete = spaceAtEdges ? !text.isEmpty() : beginsWithGraphic(text) && endsWithGraphic(text);
        return isComplete && (text.length() <= MAX_LENGTH || text.codePointCount(0, text.length()) <= MAX_LENGTH);
    }

    /** Whether there is a first character, and it is not white space. */
    public static boolean beginsWithGraphic(String text) {
        return !text.isEmpty() && !isSpace(text.charAt(0));
    }

    /** Whether there is a last character, and it is not white space. */
    public static boolean endsWithGraphic(String text) {
        return !text.isEmpty() && !isSpace(text.charAt(text.length() - 1));
    }

    /** What {@link #require} would throw. */
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
                    return problem("text.surrogate");
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
            return problem(spaceAtEdges ? "text.empty" : "text.blank");
        }
        if (!spaceAtEdges && !(beginsWithGraphic(text) && endsWithGraphic(text))) {
            return problem("text.trim");
        }
        return length > MAX_LENGTH ? problem("text.length") : Optional.empty();
    }

    /**
     * The anchored regular expression of this form, without the limit of its length. It means the same to Java's
     * {@code find()}, to ECMA-262 with the flag {@code u} and to Python's {@code re}.
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

    private static Optional<InvalidValueException> problem(String code) {
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
