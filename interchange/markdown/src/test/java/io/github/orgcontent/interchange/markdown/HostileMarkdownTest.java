package io.github.orgcontent.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are made to break a reader. */
class HostileMarkdownTest {
    private static final int LENGTH = 600_000;
    // Without the limits, each of these texts needs minutes.
    private static final Duration LIMIT = Duration.ofSeconds(40);

    private static Import<RichText> read(String markdown) {
        return Markdown.read(markdown, LanguageTag.parse("en"));
    }

    private static String text(Import<RichText> read) {
        return read.value().blocks().stream()
                .flatMap(block -> ((Paragraph) block).spans().stream())
                .map(Span::text)
                .collect(Collectors.joining());
    }

    private static List<Loss> named(String name, Import<RichText> read) {
        return read.losses().stream().filter(loss -> loss.name().equals(name)).toList();
    }

    @Test
    void theSharedExampleIsReadInLinearTime() throws IOException {
        String markdown = Files.readString(Samples.shared("testdata/hostile/8-links-480kB.md"));
        var read = assertTimeoutPreemptively(LIMIT, () -> read(markdown));

        assertThat(text(read)).isEqualTo("![".repeat(80_000));
        assertThat(named("bracket", read))
                .containsExactly(
                        new Loss("1:2", "bracket", "of more than 200 open brackets, the outer ones are read as text"));
        assertThat(named("link", read)).hasSize(80_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![[]()",
                "[[a](b)",
                "![[](",
                "[]()*~",
                "[]()_",
                "***a**b*",
                "![]()***a**b*\n    ",
                "[a](<b",
                "[ (](",
                "a**b c* ",
                "\"x <!--",
                "`a``"
            })
    void theTimeIsLinear(String part) {
        assertTimeoutPreemptively(LIMIT, () -> read("x" + part.repeat(LENGTH / part.length())));
    }

    @Test
    void outerBracketsAreReadAsText() {
        String open = "[".repeat(300);
        var read = read(open + " `" + open + "` [a](https://example.org/b) ![" + open + "]");

        assertThat(text(read)).isEqualTo(open + " " + open + " a ![" + open + "]");
        assertThat(read.losses()).extracting(Loss::name).containsExactly("bracket");
    }

    @Test
    void codeAndTitlesKeepTheirBrackets() {
        String open = "[".repeat(300);
        assertThat(text(read("    " + open))).isEqualTo(open);
        assertThat(text(read("```\n" + open + "\n```"))).isEqualTo(open);
        var image = (Figure) read("![a](https://example.org/b \"" + open + "\")")
                .value()
                .blocks()
                .get(0);
        assertThat(String.valueOf(((Image) image.media()).caption())).contains(open);
    }

    @Test
    void theLimitCountsTheOpenBracketsOfABlock() {
        assertThat(read("[ ] ".repeat(300)).losses()).isEmpty();
        assertThat(read("\\[".repeat(300)).losses()).isEmpty();
        assertThat(read("[\n\n".repeat(300)).losses()).isEmpty();
        assertThat(read("[".repeat(200)).losses()).isEmpty();
        assertThat(named("bracket", read("a\n\nb " + "[".repeat(201))))
                .extracting(Loss::pointer)
                .containsExactly("3:3");
    }

    @Test
    void aTextWithAllBracketsOfUnicodeIsLimitedToo() {
        String all = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .filter(c -> Character.getType(c) == Character.START_PUNCTUATION)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(text(read(all + "[".repeat(300))))
                .hasSize(all.length() + 300)
                .startsWith(all.substring(0, 1));
    }

    @Test
    void delimitersAfterTheFirstOnesOfABlockAreReadAsText() {
        var read = read("*a* ".repeat(1_500) + "\n\n*b*");

        assertThat(text(read)).isEqualTo("a ".repeat(1_000) + "*a* ".repeat(499) + "*a*b");
        assertThat(read.losses())
                .containsExactly(new Loss(
                        "1:4001", "emphasis", "of a block, the delimiters after the first 2000 are read as text"));
    }
}
