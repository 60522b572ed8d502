package io.github.orgcontent.json.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.validation.precheck.Normalization;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the scanner with a simple decoder. */
class Utf8Test {
    private static final long SEED = 20_240_117;
    private static final int ROUNDS = 200_000;
    private static final String[] PIECES = {
        "water and rivers ",
        "{\"en\":\"",
        "größer über Maßnahme ",
        "вода і річка ",
        "ґрунт ",
        "المدرسة ",
        "«آمن» ",
        "مدرّسة ",
        "ΑΒΓ ώρα ",
        "中文字。、",
        "かな ",
        "한국어 ",
        "việt ấy ",
        "– “x” „y“ €",
        "हिन्दी ",
        "שלום ",
        "e\u0301",
        "😀",
        "\\\"",
        "\\\\",
        "\\/",
        "\\u0041",
        "\\n",
        "\\",
        "\u007F",
        "\u0085",
        "\u00A0",
        "\u0340",
        "\u0374",
        "\uFFFD",
        "\uD7A3",
        "\uE000"
    };
    private static final int[] SPECIAL_BYTES = {
        0x00, 0x1F, 0x22, 0x2F, 0x41, 0x5C, 0x75, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC2, 0xC3, 0xD8,
        0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF
    };

    @Test
    void agreesOnAllSequencesOfTwoBytes() {
        for (int pair = 0; pair < 0x10000; pair++) {
            byte[] sequence = {(byte) (pair >> 8), (byte) pair};
            assertSame(sequence);
            assertSame(Arrays.copyOf(sequence, 1));
            assertSame(padded(sequence, pair % 17, "a", "bcdefghij"));
            assertSame(padded(sequence, pair % 17, "жa", "щxжы"));
        }
    }

    @Test
    void agreesOnLongerSequences() {
        for (int first : SPECIAL_BYTES) {
            for (int second : SPECIAL_BYTES) {
                for (int third : SPECIAL_BYTES) {
                    for (int fourth : SPECIAL_BYTES) {
                        byte[] sequence = {(byte) first, (byte) second, (byte) third, (byte) fourth};
                        assertSame(padded(sequence, (first + second + third + fourth) % 17, "a", "bcdefghij"));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ж", "ü", "م", "中", "😀", "\\\""})
    void agreesAtEveryOffset(String padding) {
        for (int first : SPECIAL_BYTES) {
            for (int second : SPECIAL_BYTES) {
                for (int third : SPECIAL_BYTES) {
                    byte[] sequence = {(byte) first, (byte) second, (byte) third};
                    for (int offset = 0; offset <= 16; offset++) {
                        assertSame(padded(sequence, offset, padding, ""));
                        assertSame(padded(sequence, offset, padding, "жxжxжжжж"));
                    }
                }
            }
        }
    }

    @Test
    void agreesOnMixedScriptsWithFaults() {
        System.out.println("seed " + SEED);
        var random = new Random(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = mixed(random);
            int faults = bytes.length == 0 ? 0 : random.nextInt(3);
            assertSame(bytes);
            for (int i = 0; i < faults; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) SPECIAL_BYTES[random.nextInt(SPECIAL_BYTES.length)];
            }
            assertSame(bytes);
            assertSame(Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
        }
    }

    @Test
    void reportsOnlyNormalizedTextAsNormalized() {
        for (int c = 0; c < Character.MIN_SURROGATE; c++) {
            if (isKnown(Character.toString(c), Utf8Automaton.NORMALIZED)) {
                assertThat(Normalization.isInert((char) c)).as("U+%04X", c).isTrue();
            }
        }
        for (int c = Character.MAX_SURROGATE + 1; c <= Character.MAX_CODE_POINT; c++) {
            if (isKnown(Character.toString(c), Utf8Automaton.NORMALIZED)) {
                assertThat(Character.isBmpCodePoint(c) && Normalization.isInert((char) c))
                        .as("U+%04X", c)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Größe, Œuvre, español – “x” ‘y’ „z“ … €",
                "Щось їжа ґанок",
                "қазақ тілі үй",
                "المدرسة، «آمن»؟ ١٢",
                "中文字",
                "việt ấy"
            })
    void acceptsCommonTexts(String text) {
        assertThat(isKnown(text, Utf8Automaton.NORMALIZED)).isTrue();
    }

    private static boolean isKnown(String text, long[] table) {
        byte[] bytes = text.getBytes(UTF_8);
        long state = Utf8Automaton.INITIAL;
        for (byte b : bytes) {
            state = table[b & 0xFF] >>> state;
        }
        return Utf8Automaton.isState(Utf8Automaton.INITIAL, state);
    }

    private static byte[] padded(byte[] sequence, int offset, String padding, String end) {
        var out = new ByteArrayOutputStream();
        byte[] before = padding.repeat(offset).getBytes(UTF_8);
        out.write(before, 0, before.length);
        out.writeBytes(sequence);
        out.writeBytes(end.getBytes(UTF_8));
        return out.toByteArray();
    }

    private static byte[] mixed(Random random) {
        var text = new StringBuilder();
        int kinds = 1 + random.nextInt(PIECES.length); // fewer kinds give longer runs of one script
        int pieces = random.nextInt(24);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(kinds)].repeat(random.nextInt(8) == 0 ? 9 : 1));
        }
        return text.toString().getBytes(UTF_8);
    }

    private static void assertSame(byte[] bytes) {
        Utf8 actual = Utf8.scan(bytes, true);
        var expected = new Reference(bytes);
        boolean same = actual.malformedAt() == expected.malformedAt;
        if (expected.malformedAt < 0) {
            same &= actual.hasNoControlCharacters() == expected.hasNoControlCharacters;
            same &= actual.isNormalized() == expected.isNormalized;
        }
        assertThat(same).as(() -> Arrays.toString(bytes)).isTrue();
    }

    /** Decoder without an automaton, character by character. */
    private static final class Reference {
        private static final int[] MIN_CODE_POINT = {0, 0, 0x80, 0x800, 0x10000};

        private final byte[] bytes;
        private int malformedAt = -1;
        private boolean hasNoControlCharacters = true;
        private boolean isNormalized = true;

        private Reference(byte[] bytes) {
            this.bytes = bytes;
            int i = 0;
            while (i < bytes.length && malformedAt < 0) {
                i += bytes[i] == '\\' && i + 1 < bytes.length ? escape(i) : character(i);
            }
        }

        private int escape(int i) {
            boolean isHarmless = "\"\\/".indexOf(bytes[i + 1]) >= 0;
            hasNoControlCharacters &= isHarmless;
            isNormalized &= isHarmless;
            return bytes[i + 1] >= 0 ? 2 : 1;
        }

        private int character(int i) {
            int lead = bytes[i] & 0xFF;
            int length = lead < 0x80 ? 1 : lead < 0xC0 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 0;
            int c = length < 2 ? lead : lead & (0x7F >> length);
            boolean wellFormed = length > 0 && i + length <= bytes.length;
            for (int k = 1; wellFormed && k < length; k++) {
                wellFormed = (bytes[i + k] & 0xC0) == 0x80;
                c = (c << 6) | (bytes[i + k] & 0x3F);
            }
            if (!wellFormed || c < MIN_CODE_POINT[length] || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) {
                malformedAt = i;
            }
            hasNoControlCharacters &= c < 0x7F || c > 0x9F;
            isNormalized &= c < 0x10000 && Normalization.isInert((char) c);
            return length;
        }
    }
}
