package io.github.orgcontent.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.harness.RandomRichText;
import io.github.orgcontent.interchange.markdown.write.ExpectedBlock;
import io.github.orgcontent.interchange.markdown.write.MarkdownLosses;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.RichText;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkdownRoundTripTest {
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final Set<Mark> MARKS = Set.of(Mark.STRONG, Mark.EMPHASIS, Mark.CODE);
    private static final int TEXTS = 3_000;

    @Test
    void readingTheOutputRestoresAllButTheLosses() {
        long seed = Long.getLong("orgcontent.seed", System.nanoTime());
        System.out.println("MarkdownRoundTripTest: -Dorgcontent.seed=" + seed);
        var texts = new RandomRichText(new Random(seed), EN);
        int withoutMarks = 0;
        for (int i = 0; i < TEXTS; i++) {
            RichText text = texts.next();
            Export<String> export = Markdown.write(text, EN);
            if (export.losses().stream().anyMatch(loss -> loss.reason().equals(MarkdownLosses.INDISTINCT))) {
                withoutMarks++;
                continue;
            }
            List<Block> expected = text.blocks().stream()
                    .map(block -> ExpectedBlock.block(block, MARKS, EN))
                    .toList();
            var read = Markdown.read(export.value(), EN);
            assertThat(read.value().blocks())
                    .as("seed %d text %d:%n%s", seed, i, export.value())
                    .isEqualTo(expected);
            assertThat(read.losses()).as("seed %d text %d", seed, i).isEmpty();
        }
        assertThat(withoutMarks)
                .as("texts whose marks were lost, seed %d", seed)
                .isLessThan(TEXTS / 100);
    }
}
