package io.github.orgcontent.validation.precheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.orgcontent.testing.Seed;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NormalizationTest {
    /** Letters, precomposed and not, marks, parts of Hangul syllables, what is never normalized, and halves of pairs. */
    private static final String[] PIECES = {
        "a",
        "é",
        "e\u0301",
        "\u0323",
        "\u0301",
        "\u0308",
        "й",
        "\u0438\u0306",
        "ب",
        "\u0653",
        "\u0627",
        "가",
        "\u1100",
        "\u1161",
        "\u11A8",
        "\u212B",
        "\u2126",
        "\u2000",
        "\uFB1D",
        "\u0958",
        "\u09C7",
        "\u09BE",
        "\u3099",
        "か",
        "\uD834\uDD5E",
        "\uD800",
        "\uDC00",
        "\u0378",
        "–",
        "“",
        "中"
    };

    @Test
    void agreesWithTheJdkForEachCharacter() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            assertSame(String.valueOf(c));
            assertSame("e" + c);
            assertSame("\u1100" + c);
        }
    }

    @Test
    void agreesWithTheJdkForLongRunsOfMarks() {
        var random = new Random(Seed.next());
        String[] ends = {"", "x", "\u0301", "\u0323", "\u09BE", "\u1161", "\uD834\uDD5E"};
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder(PIECES[random.nextInt(PIECES.length)]);
            String mark = PIECES[random.nextInt(PIECES.length)];
            text.append(mark.repeat(65 + random.nextInt(10)));
            for (int i = random.nextInt(4); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            text.append(ends[random.nextInt(ends.length)]);
            assertSame(text.toString());
            assertSame(Normalizer.normalize(text, Normalizer.Form.NFC));
        }
    }

    @Test
    void theTimeIsLinear() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String mark : new String[] {"\u0345", "\u0301", "\u0323\u0301", "\u09BE", "\u1161", "\u3099"}) {
                String text = "a" + mark.repeat(300_000);
                assertThat(Normalization.isNormalized(text))
                        .isEqualTo(!mark.startsWith("\u0301") && mark.length() == 1);
            }
        });
    }

    @Test
    void agreesWithTheJdkForTexts() {
        var random = new Random(Seed.next());
        for (int round = 0; round < 100_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertSame(text.toString());
        }
    }

    @Test
    void alwaysNormalizedCharactersAreNormalizedInAnyContext() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            if (c < Normalization.FIRST_NOT_INERT || Normalization.isInert(c)) {
                for (String before : new String[] {"a", "\u1100", "\u1161", "가", "\u09C7", "か"}) {
                    assertThat(Normalizer.isNormalized(before + c, Normalizer.Form.NFC))
                            .as("%s U+%04X", before, (int) c)
                            .isTrue();
                }
            }
        }
    }

    private static void assertSame(String text) {
        if (Normalization.isNormalized(text) != Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            assertThat(Normalization.isNormalized(text))
                    .as("%s", text.codePoints().mapToObj(Integer::toHexString).toList())
                    .isEqualTo(Normalizer.isNormalized(text, Normalizer.Form.NFC));
        }
    }
}
