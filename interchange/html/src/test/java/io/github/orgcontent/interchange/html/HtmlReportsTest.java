package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads the small documents of public bug reports, which are outside the project; see docs/real-input.md. */
class HtmlReportsTest {
    private static final LanguageTag EN = LanguageTag.parse("en");

    private static Import<RichText> read(String name) throws IOException {
        Path shared = Path.of(System.getProperty("orgcontent.shared", "../../shared"));
        Path file = shared.resolve("testdata/reports/" + name + ".html");
        assumeTrue(Files.exists(file), () -> "skipped: the shared test data is missing: " + file);
        return Html.read(Files.readString(file), EN);
    }

    private static Span marked(String text, Mark mark) {
        return new Span(text, Set.of(mark), null, null);
    }

    private static Block paragraph(Span... spans) {
        return new Paragraph(List.of(spans));
    }

    private static ListItem item(String text) {
        return new ListItem(List.of(Span.of(text)), null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "base-href|Report",
                "br|Press office 12 River Street Vienna¶First line.¶Second para.",
                "del-ins|Price 12 under m “quoted” WH 漢(kan) Ctrl 8 June",
                "dl-foot|Who¶The river office¶When¶10 a.m.¶Costs1 rose.¶1. According to the report.",
                "figcaption-first|Not caption",
                "gdocs-bold|The plant opens today.",
                "headings|Title sub¶A B¶Five¶In p¶Linked",
                "html-umlaut-link|Size PDF Query",
                "img-noalt|The plant opens today.",
                "ms-smart|“Quoted” – dash … €5 ‘a’ “b” „c“ ﬁne\u200Cx\uFFFDyz€ •",
                "picture|Before after",
                "q-del|He said: “Water is life”. Price: 12.",
                "shy|Wasser\u00ADversorgung kostet 5\u00A0% mehr\u200Bheute",
                "styled-space|First Last Hello world Supercali link x"
            })
    void textOfAReport(String name, String text) throws IOException {
        String expected = text.replace("\\u200C", "\u200C")
                .replace("\\uFFFD", "\uFFFD")
                .replace("\\u00AD", "\u00AD")
                .replace("\\u00A0", "\u00A0")
                .replace("\\u200B", "\u200B")
                .replace("¶", "\n\n");

        assertThat(read(name).value().plainText()).isEqualTo(expected);
    }

    @Test
    void declarationsOfStyleAreMarks() throws IOException {
        assertThat(read("css-marks").value().blocks())
                .containsExactly(paragraph(
                        Span.of("The plant "),
                        marked("opens", Mark.STRONG),
                        Span.of(" CO"),
                        marked("2", Mark.SUBSCRIPT),
                        Span.of(" .")));
        assertThat(read("css-marks").losses()).extracting(Loss::name).containsExactly("span");
        assertThat(read("gdocs-bold").value().blocks())
                .containsExactly(paragraph(Span.of("The plant opens "), marked("today", Mark.STRONG), Span.of(".")));
    }

    @Test
    void listsOfWordAndGoogleDocsAreLists() throws IOException {
        var word = read("word-list");
        assertThat(word.value().blocks())
                .containsExactly(
                        new ListBlock(true, List.of(item("First step"), item("Second step"))),
                        paragraph(marked("Bold", Mark.STRONG), Span.of(" and normal text")));
        assertThat(word.losses()).isEmpty();
        assertThat(read("gdocs-list").value().plainText()).isEqualTo("Top item\nNested item\nSecond top");
        assertThat(read("gdocs-list").losses()).isEmpty();
    }

    @Test
    void captionsBelongToTheirImages() throws IOException {
        assertThat(captions("data-caption")).containsExactly("A river in spring");
        assertThat(captions("figcaption-first")).containsExactly("Caption above", "Two links second line");
        assertThat(captions("gutenberg")).containsExactly("The river, photo: Press office", "Caption B");
    }

    private static List<String> captions(String name) throws IOException {
        return read(name).value().blocks().stream()
                .filter(Figure.class::isInstance)
                .map(block -> ((Image) ((Figure) block).media()).caption())
                .filter(Objects::nonNull)
                .map(caption -> caption.in(EN).orElseThrow())
                .toList();
    }

    @Test
    void blocksOfWordPressKeepTheirStructure() throws IOException {
        var read = read("gutenberg");
        List<Block> blocks = read.value().blocks();

        assertThat(blocks.get(0)).isEqualTo(new Heading(3, List.of(Span.of("Facts"))));
        assertThat(((ListBlock) blocks.get(1)).items()).hasSize(1);
        assertThat(blocks.stream().filter(Table.class::isInstance))
                .singleElement()
                .satisfies(table -> assertThat(((Table) table).caption()).containsExactly(Span.of("Table caption")));
        assertThat(read.losses())
                .extracting(Loss::name)
                .doesNotContain("comment")
                .contains("blockquote", "details");
    }

    @Test
    void attributesOfListsAreLosses() throws IOException {
        assertThat(read("li-paras").value().blocks())
                .containsExactly(
                        new ListBlock(true, List.of(item("First para. Second para."), item("Nine"))),
                        new ListBlock(true, List.of(item("x"))));
        assertThat(read("li-paras").losses())
                .extracting(Loss::name)
                .containsExactly("ol start", "ol type", "list item", "li value", "ol reversed");
    }

    @Test
    void linksAreThoseThatBrowsersFollow() throws IOException {
        assertThat(links("html-umlaut-link"))
                .containsExactly(
                        "https://river.example/gr%C3%B6%C3%9Fe",
                        "https://river.example/a%20b.pdf", "https://river.example/?q=a%7Cb%5B1%5D");
        assertThat(links("base-href")).containsExactly("https://river.example/news/report");
    }

    private static List<String> links(String name) throws IOException {
        return ((Paragraph) read(name).value().blocks().get(0))
                .spans().stream()
                        .map(Span::href)
                        .filter(Objects::nonNull)
                        .map(URI::toString)
                        .toList();
    }

    @Test
    void tablesKeepTheirCells() throws IOException {
        assertThat(read("table-th-col").value().plainText()).contains("2023", "2024", "Rhine", "Elbe", "only");
        assertThat(((Table) read("table-th-col").value().blocks().get(0)).header())
                .isNotNull();
        assertThat(read("table-layout").value().blocks()).hasSize(2).last().isInstanceOf(Figure.class);
        assertThat(read("table-layout").value().plainText())
                .isEqualTo("News First paragraph. Second paragraph. One Two\t");
    }

    @Test
    void languagesOfTextsAreKept() throws IOException {
        var read = read("rtl");

        assertThat(read.value().blocks())
                .extracting(block -> ((Paragraph) block).spans().get(0).lang())
                .extracting(String::valueOf)
                .startsWith("ar", "ar", "zh-TW", "zh-CN", "he")
                .endsWith("de-AT", "null", "ar");
        assertThat(read.losses()).extracting(Loss::name).containsExactly("span dir", "p lang", "p lang", "p lang");
    }

    @Test
    void imagesWithAndWithoutAlternativeTextAreKept() throws IOException {
        assertThat(read("img-noalt").value().blocks()).hasSize(2);
        assertThat(read("img-noalt").violations()).hasSize(1);
        assertThat(read("picture").value().blocks()).hasSize(6);
        assertThat(read("picture").losses())
                .extracting(Loss::name)
                .containsExactly("img", "source", "img src", "noscript");
        assertThat(read("headings").value().blocks()).hasAtLeastOneElementOfType(Figure.class);
    }
}
