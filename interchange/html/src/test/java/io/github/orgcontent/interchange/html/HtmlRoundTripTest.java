package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.harness.RandomRichText;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.RichText;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlRoundTripTest {
    // pages in Polish have English labels
    private static final List<LanguageTag> LANGUAGES =
            Stream.of("en", "de", "ar", "pl").map(LanguageTag::parse).toList();
    private static final int TEXTS = 2_000;

    @Test
    void writtenTextIsReadBackUnchanged() {
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println("HtmlRoundTripTest: -Dorgcontent.seed=" + seed);
        var random = new Random(seed);
        int compared = 0;
        for (int i = 0; i < TEXTS; i++) {
            LanguageTag language = LANGUAGES.get(i % LANGUAGES.size());
            RichText text = new RandomRichText(random, language).next();
            if (!hasCollapsingSpaces(text)) {
                String html = Html.fragment(text, language).value();
                var read = Html.read(html, language);
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

    // HTML collapses a run of spaces to one
    private static boolean hasCollapsingSpaces(RichText text) {
        return text.plainText().contains("  ") || text.toString().contains("  ");
    }
}
