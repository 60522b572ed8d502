package io.github.orgcontent.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import io.github.orgcontent.testing.Nulls;
import io.github.orgcontent.testing.Seed;
import io.github.orgcontent.value.InvalidValueException;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormTest {
    private static final int MAX = 100_000;
    private static final String CLEF = "\uD834\uDD1E";

    @ParameterizedTest
    @ValueSource(strings = {"a", "a b", "\u200B", "\uFEFF", "\u180E", "e\u0301", "\uFFFF", "\uD834\uDD1E", "~", "!"})
    void acceptsCharactersOtherThanWhiteSpaceAtTheEnds(String text) {
        assertThat(TextForm.TEXT.matches(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000 \u2003", "\u2028", "\u202F"})
    void aCompleteTextIsNotBlank(String text) {
        assertCode(TextForm.TEXT, text, "text.blank");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "\u00A0a", "a\u3000", "a\u2029", "\u1680a"})
    void aCompleteTextHasNoWhiteSpaceAtItsEnds(String text) {
        assertCode(TextForm.TEXT, text, "text.trim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\n", "\ta", "a\u0000b", "\u007F", "\u0085", " \u009F "})
    void aControlCharacterIsReportedAtAnyPosition(String text) {
        assertCode(TextForm.TEXT, text, "text.control");
        assertCode(TextForm.INLINE, text, "text.control");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD834", "\uDD1E", "a\uD834", "\uDD1E\uD834", "\n\uD834", "\uD834\uD834\uDD1E"})
    void anUnpairedSurrogateIsReportedFirst(String text) {
        assertCode(TextForm.TEXT, text, "text.surrogate");
        assertCode(TextForm.INLINE, text, "text.surrogate");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", " a", "a ", "\u3000", "a"})
    void inlineTextMayConsistOfWhiteSpace(String text) {
        assertThat(TextForm.INLINE.matches(text)).isTrue();
    }

    @Test
    void inlineTextIsNotEmpty() {
        assertCode(TextForm.INLINE, "", "text.empty");
    }

    @Test
    void lengthCountsCodePoints() {
        assertThat(TextForm.TEXT.maxLength()).isEqualTo(MAX);
        assertThat(TextForm.TEXT.matches(CLEF.repeat(MAX))).isTrue();
        assertCode(TextForm.TEXT, CLEF.repeat(MAX) + "a", "text.length");
        assertCode(TextForm.INLINE, "a".repeat(MAX + 1), "text.length");
    }

    @Test
    void theControlCharacterIsInTheMessage() {
        assertThatThrownBy(() -> TextForm.TEXT.require("a\n"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("must not contain the control character U+000A");
    }

    @Test
    void rejectsNullByName() {
        assertThatThrownBy(() -> TextForm.TEXT.check(Nulls.string()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }

    @Test
    void whiteSpaceIsTheUnicodeProperty() {
        for (int c = 0; c <= 0xFFFF; c++) {
            boolean edge = UCharacter.hasBinaryProperty(c, UProperty.WHITE_SPACE)
                    || Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.SURROGATE;
            assertThat(TextForm.TEXT.matches((char) c + "")).as("U+%x", c).isEqualTo(!edge);
        }
    }

    @Test
    void thePatternAgreesWithTheCode() {
        long seed = Seed.next();
        var random = new Random(seed);
        List<TextForm> forms = List.of(TextForm.TEXT, TextForm.INLINE);
        for (TextForm form : forms) {
            Pattern pattern = Pattern.compile(form.pattern());
            for (int i = 0; i < 50_000; i++) {
                String text = randomText(random);
                assertThat(pattern.matcher(text).find())
                        .as("seed %d, %s", seed, text.chars().boxed().toList())
                        .isEqualTo(form.matches(text));
            }
        }
    }

    @Test
    void thePatternIsFastOnLongTextsWithoutRecursion() {
        Pattern pattern = Pattern.compile(TextForm.TEXT.pattern());
        assertThat(pattern.matcher("a".repeat(MAX)).find()).isTrue();
        assertThat(pattern.matcher("a" + " ".repeat(MAX)).find()).isFalse();
        assertThat(pattern.matcher(CLEF + "\u3000" + CLEF.repeat(MAX)).find()).isTrue();
    }

    private static String randomText(Random random) {
        int[] pool = {
            'a', 'z', '~', '!', ' ', '\n', '\r', 0, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0xA0, 0x1680, 0x180E, 0x2000, 0x200A,
            0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xE000, 0xFEFF, 0xFFFF,
            0x1D11E, 0x10FFFF, 0xE9, 'b', 'c', 'd'
        };
        var text = new StringBuilder();
        IntStream.range(0, random.nextInt(5)).forEach(i -> text.appendCodePoint(pool[random.nextInt(pool.length)]));
        return text.toString();
    }

    private static void assertCode(TextForm form, String text, String code) {
        assertThat(form.check(text)).map(InvalidValueException::code).contains(code);
        assertThat(form.matches(text)).isFalse();
        assertThat(Pattern.compile(form.pattern()).matcher(text).find()).isEqualTo(code.equals("text.length"));
    }
}
