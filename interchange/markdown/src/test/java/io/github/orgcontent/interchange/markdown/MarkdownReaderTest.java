package io.github.orgcontent.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.richtext.Divider;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.NestedList;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableRow;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.InvalidValueException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
    private static final LanguageTag EN = LanguageTag.parse("en");

    @Test
    void addressesOfAReportAreEncodedAndResolved() throws IOException {
        String markdown = Files.readString(Samples.shared("testdata/reports/md-links.md"));
        var options = ImportOptions.none().withLanguage(EN).withBaseUrl(URI.create("https://river.example/news/plant"));

        var read = Markdown.read(markdown, options);

        assertThat(((Paragraph) read.value().blocks().get(0))
                        .spans().stream()
                                .filter(span -> span.href() != null)
                                .map(span -> span.text() + " " + span.href()))
                .containsExactly(
                        "umlaut https://river.example/gr%C3%B6%C3%9Fe",
                        "space https://river.example/a%20b",
                        "idn https://xn--mnchen-3ya.example/",
                        "parens https://river.example/a_(b)",
                        "rel https://river.example/x",
                        "img https://river.example/y");
        assertThat(read.losses())
                .extracting(Loss::reason)
                .contains("it is kept in the form that browsers request: https://river.example/x")
                .filteredOn("the model supports absolute http and https URLs only"::equals)
                .hasSize(2);
    }

    @Test
    void marksLinksAndCodeAreRead() {
        var read = read("A **b** _c_ `d` [e][1]\nf\n\n[1]: https://example.org/e");

        assertThat(read.losses()).isEmpty();
        assertThat(read.value())
                .isEqualTo(RichText.of(new Paragraph(List.of(
                        Span.of("A "),
                        marked("b", Mark.STRONG),
                        Span.of(" "),
                        marked("c", Mark.EMPHASIS),
                        Span.of(" "),
                        marked("d", Mark.CODE),
                        Span.of(" "),
                        new Span("e", Set.of(), URI.create("https://example.org/e"), null),
                        Span.of(" f")))));
    }

    @ParameterizedTest
    @CsvSource({"1,2,1", "2,2,0", "3,3,0", "4,4,0", "5,4,1", "6,4,1"})
    void headingsAreOfTheModelsLevels(int written, int level, int losses) {
        var read = read("#".repeat(written) + " Water");

        assertThat(read.value()).isEqualTo(RichText.of(new Heading(level, List.of(Span.of("Water")))));
        assertThat(read.losses()).hasSize(losses);
    }

    @Test
    void aTableOfTooManyCellsIsReadAsText() {
        String wide = "a|".repeat(1_000) + "\n" + "-|".repeat(1_000) + "\n" + "b|\n".repeat(1_001);

        var read = read(wide);

        assertThat(read.losses()).extracting(Loss::name).containsExactly("table");
        assertThat(read.value().plainText()).startsWith("a|a|").endsWith("b| b|");
    }

    @Test
    void theLinkAroundAnImageIsLost() {
        var read = read("[![A bridge](https://example.org/1.jpg)](https://example.org/bridge)");

        assertThat(read.losses()).extracting(Loss::name).containsExactly("link");
    }

    @Test
    void aByteOrderMarkIsNotText() {
        assertThat(read("\uFEFF## a").value()).isEqualTo(RichText.of(new Heading(2, List.of(Span.of("a")))));
        assertThat(read("\uFEFF|a|\n|-|\n|b|c|").losses()).hasSize(1);
    }

    @Test
    void aLinkWithoutTextIsLost() {
        assertThat(losses(read("a [](https://example.org)"))).containsExactly("1:3 link");
        assertThat(losses(read("a [<b>](https://example.org)"))).containsExactly("1:3 link", "1:4 HTML");
        assertThat(losses(read("a [`b`](https://example.org) [![](x)*c*](https://example.org)")))
                .containsExactly("1:31 image");
    }

    @Test
    void anImageIsAFigureWithItsCaption() {
        var read = read("![A bridge](https://example.org/1.jpg \"The old bridge\")");

        assertThat(read.losses()).isEmpty();
        assertThat(read.value())
                .isEqualTo(RichText.of(new Figure(ImageBuilder.builder()
                        .url(URI.create("https://example.org/1.jpg"))
                        .alt(LocalizedText.of("en", "A bridge"))
                        .caption(LocalizedText.of("en", "The old bridge"))
                        .build())));
    }

    @Test
    void aTableHasAHeaderUnlessThatIsEmpty() {
        assertThat(read("|a|b|\n|-|-|\n|1||").value())
                .isEqualTo(RichText.of(Table.of(TableRow.of("a", "b"), TableRow.of("1", ""))));
        assertThat(read("| | |\n|-|-|\n|1|2|").value()).isEqualTo(RichText.of(Table.of(null, TableRow.of("1", "2"))));
    }

    @Test
    void cellsWithoutAColumnInTheHeaderAreLost() {
        var read = read("> |a|\r\n> |-|\r\n> |b|c|\r\n> |d|");

        assertThat(losses(read)).containsExactly("1:1 block quote", "3:3 row");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "|b|c|;1",
                "|b|c;1",
                "b|c;1",
                "b|c|;1",
                "  |b| |c|;1",
                "|b\\\\|c|d;1",
                "|b|\\|;1",
                "|b|;0",
                "|b;0",
                "b|;0",
                "b;0",
                "|b||;0",
                "|b| |;0",
                "|b\\|c|;0",
                "|b\\\\|c|;0",
                "|b|   ;0"
            })
    void onlyTextInExtraCellsIsALoss(String row, int losses) {
        assertThat(losses(read("|a|\n|-|\n" + row))).hasSize(losses);
    }

    @Test
    void anInnerListIsNested() {
        var read = read("- a\n  1. b\n  2. c\n- d\n");

        var inner = new NestedList(true, List.of(ListItem.of("b"), ListItem.of("c")));
        assertThat(read.value())
                .isEqualTo(
                        RichText.of(ListBlock.of(false, new ListItem(List.of(Span.of("a")), inner), ListItem.of("d"))));
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void rawHtmlIsRemoved() {
        var read = read("a <b onclick='x()'>c</b>\n\n<script>\nbad()\n</script>\n\nd");

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("a c", "d"));
        assertThat(losses(read)).containsExactly("1:3 HTML", "1:21 HTML", "3:1 HTML");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "/a", "mailto:a@example.org", "&#x6a;avascript:x", "data:text/html,x"})
    void theTextOfAnInvalidLinkIsKept(String address) {
        var read = read("[there](" + address + ")");

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("there"));
        assertThat(losses(read)).containsExactly("1:1 link");
        assertThat(read.toString()).doesNotContain("javascript", "mailto");
    }

    @Test
    void aCodeBlockBecomesAParagraphForEachLine() {
        var read = read("```java\na  b\n\nc\n```");

        assertThat(read.value())
                .isEqualTo(RichText.of(
                        new Paragraph(List.of(marked("a  b", Mark.CODE))),
                        new Paragraph(List.of(marked("c", Mark.CODE)))));
        assertThat(losses(read)).containsExactly("1:1 info string", "1:1 code block");
        assertThat(losses(read("```\na\n```"))).containsExactly("1:1 code block");
    }

    @Test
    void aHardBreakIsASpaceAndReported() {
        var read = read("a\\\nb  \nc");

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("a b c"));
        assertThat(losses(read)).containsExactly("1:2 line break", "2:1 line break");
    }

    @Test
    void otherUnsupportedMarkupIsReported() {
        assertThat(losses(read("> a"))).containsExactly("1:1 block quote");
        assertThat(losses(read("3. a"))).containsExactly("1:1 first number");
        assertThat(losses(read("[a](https://example.org/ \"b\")"))).containsExactly("1:1 link title");
        assertThat(losses(read("a\n\n[b]: https://example.org/"))).containsExactly("3:1 link reference definition");
        assertThat(losses(read("|a|\n|:-|\n|b|"))).containsExactly("1:2 alignment");
        assertThat(losses(read("a&#7;b"))).containsExactly("1:1 U+0007");
        assertThat(losses(read("![a](b.jpg) c"))).containsExactly("1:1 image");
        assertThat(losses(read("c ![a](https://example.org/b.jpg)"))).containsExactly("1:3 image");
    }

    @Test
    void aDividerIsBetweenBlocks() {
        assertThat(read("a\n\n***\n\nb").value().blocks()).hasSize(3).element(1).isEqualTo(new Divider());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "<b>", "[a]: https://example.org/"})
    void markdownWithoutTextIsRejected(String markdown) {
        assertThatThrownBy(() -> read(markdown)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "[", "![", "*a ", "_a_", "`a", "<b>", "1. ", "|a"})
    void deepNestingIsLimited(String piece) {
        assertThat(read(piece.repeat(20_000) + "deep").value().plainText()).endsWith("deep");
    }

    private static Import<RichText> read(String markdown) {
        return Markdown.read(markdown, EN);
    }

    private static List<String> losses(Import<RichText> read) {
        return read.losses().stream()
                .map(loss -> loss.pointer() + " " + loss.name())
                .toList();
    }

    private static Span marked(String text, Mark mark) {
        return new Span(text, Set.of(mark), null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<br>", "<br/>", "<BR />", "<img src=x>", "<svg>", "![x](https://www.example.org/1.jpg)"})
    void whatStandsBetweenWordsSeparatesThem(String between) {
        assertThat(Markdown.read("Hall" + between + "Room", EN).value().plainText())
                .contains("Hall Room");
        assertThat(Markdown.read("| A |\n|--|\n| Hall" + between + "Room |", EN)
                        .value()
                        .plainText())
                .contains("Hall Room");
    }

    @Test
    void twoLineBreaksBeginAParagraph() {
        assertThat(Markdown.read("Hall<br><br>Room", EN).value()).isEqualTo(RichText.ofParagraphs("Hall", "Room"));
    }

    @Test
    void aLineBreakOfTheSourceIsNoSpaceInJapanese() {
        assertThat(Markdown.read("清潔な\n水", LanguageTag.parse("ja")).value()).isEqualTo(RichText.ofParagraphs("清潔な水"));
    }
}
