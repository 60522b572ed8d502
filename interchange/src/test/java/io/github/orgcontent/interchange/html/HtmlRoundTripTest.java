package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.RandomRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LanguageTag;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HtmlRoundTripTest {
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final int TEXTS = 2_000;

    @Test
    void whatIsWrittenIsReadAgain() {
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println("HtmlRoundTripTest: -Dorgcontent.seed=" + seed);
        var texts = new RandomRichText(new Random(seed), EN);
        int compared = 0;
        for (int i = 0; i < TEXTS; i++) {
            RichText text = texts.next();
            if (!hasCollapsingSpaces(text)) {
                String html = Html.fragment(text, EN).value();
                var read = Html.read(html, EN);
                assertThat(read.value())
                        .as("seed %d text %d:%n%s", seed, i, html)
                        .isEqualTo(text);
                assertThat(read.losses())
                        .as("seed %d text %d:%n%s", seed, i, html)
                        .isEmpty();
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(TEXTS / 10);
    }

    // In HTML they are one space to whoever reads it.
    private static boolean hasCollapsingSpaces(RichText text) {
        return text.plainText().contains("  ") || text.toString().contains("  ");
    }
}
