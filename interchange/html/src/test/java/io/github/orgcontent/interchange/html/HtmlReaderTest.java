package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.richtext.Block;
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
import io.github.orgcontent.richtext.TableCell;
import io.github.orgcontent.richtext.TableRow;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.InvalidValueException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private static final LanguageTag EN = LanguageTag.parse("en");

    @Test
    @Timeout(15)
    void aTableOfHeaderCellsIsReadInLinearTime() {
        var read = Html.read("<table>" + "<tr><th>x".repeat(100_000) + "</table>", EN);

        assertThat(read.losses()).extracting(Loss::name).containsExactly("table head");
        assertThat(read.isValid()).isFalse();
    }

    @Test
    void aParagraphKeepsItsMarksLinksAndLanguages() {
        var read = Html.read(
                "<p>The <b>river</b> is <a href='https://example.org/r'>long</a> and <i lang=de>breit</i>.</p>", EN);

        assertThat(read.losses()).isEmpty();
        assertThat(read.isValid()).isTrue();
        assertThat(read.value())
                .isEqualTo(RichText.of(new Paragraph(List.of(
                        Span.of("The "),
                        new Span("river", Set.of(Mark.STRONG), null, null),
                        Span.of(" is "),
                        new Span("long", Set.of(), URI.create("https://example.org/r"), null),
                        Span.of(" and "),
                        new Span("breit", Set.of(Mark.EMPHASIS), null, LanguageTag.parse("de")),
                        Span.of(".")))));
    }

    @Test
    void allMarksOfTheModelAreRead() {
        var read = Html.read("<p><sub>a</sub><sup>b</sup><code>c</code><strong>d</strong><em>e</em></p>", EN);

        var paragraph = (Paragraph) read.value().blocks().get(0);
        assertThat(paragraph.spans())
                .flatExtracting(Span::marks)
                .containsExactly(Mark.SUBSCRIPT, Mark.SUPERSCRIPT, Mark.CODE, Mark.STRONG, Mark.EMPHASIS);
    }

    @Test
    void whiteSpaceIsCollapsedAndRemovedAtTheEdges() {
        assertThat(blocks(" <p>\n  one \t<b> two</b>\n\n</p> "))
                .containsExactly(
                        new Paragraph(List.of(Span.of("one "), new Span("two", Set.of(Mark.STRONG), null, null))));
    }

    @Test
    void spacesThatDoNotCollapseAreReportedAtTheEdges() {
        var read = Html.read("<p>&nbsp;one&nbsp;two</p>", EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("one\u00A0two"));
        assertThat(read.losses())
                .hasToString("[1:4 white space: the model does not allow white space at the ends of a text]");
    }

    @Test
    void textWithoutAnElementIsAParagraph() {
        assertThat(blocks("one<p>two</p>three"))
                .isEqualTo(RichText.ofParagraphs("one", "two", "three").blocks());
    }

    @ParameterizedTest
    @CsvSource({"h1,2,1", "h2,2,0", "h3,3,0", "h4,4,0", "h5,4,1", "h6,4,1"})
    void headingLevelsAreMappedToThoseOfTheModel(String tag, int level, int losses) {
        var read = Html.read("<" + tag + ">Water</" + tag + ">", EN);

        assertThat(read.value()).isEqualTo(RichText.of(new Heading(level, List.of(Span.of("Water")))));
        assertThat(read.losses()).hasSize(losses);
    }

    @Test
    void listsHaveItems() {
        var read = Html.read("<ul><li>one<li>two</ul><ol><li>three</ol>", EN);

        assertThat(read.losses()).isEmpty();
        assertThat(read.value().blocks()).containsExactly(list(false, "one", "two"), list(true, "three"));
    }

    @Test
    void aListWithinAnItemOrDirectlyWithinAListIsNested() {
        var within = Html.read("<ul><li>one<ol><li>two<li>three</ol><li>four</ul>", EN);
        var directly = Html.read("<ul><li>one</li><ol><li>two<li>three</ol><li>four</ul>", EN);

        var inner = new NestedList(true, List.of(ListItem.of("two"), ListItem.of("three")));
        var outer = ListBlock.of(false, new ListItem(List.of(Span.of("one")), inner), ListItem.of("four"));
        assertThat(within.value().blocks()).containsExactly(outer);
        assertThat(within.losses()).isEmpty();
        assertThat(directly.value().blocks()).containsExactly(outer);
        assertThat(directly.losses()).isEmpty();
    }

    @Test
    void theTextAfterANestedListBecomesAnItem() {
        var read = Html.read("<ul><li>one<ul><li>two</ul>three<li>four</ul>", EN);

        assertThat(read.value().blocks())
                .containsExactly(ListBlock.of(
                        false, ListItem.of("one", ListItem.of("two")), ListItem.of("three"), ListItem.of("four")));
        assertThat(lossNames(read)).containsExactly("list item");
    }

    @Test
    void aSecondNestedListIsJoinedWithTheFirst() {
        var read = Html.read("<ul><li>one<ul><li>two</ul><ol><li>three</ol></ul>", EN);

        assertThat(read.value().blocks())
                .containsExactly(ListBlock.of(false, ListItem.of("one", ListItem.of("two"), ListItem.of("three"))));
        assertThat(lossNames(read)).containsExactly("list");
    }

    @Test
    void aListWithinAnItemWithoutTextBelongsToTheOuterList() {
        var read = Html.read("<ul><li><ul><li>two</ul><li>three</ul>", EN);

        assertThat(read.value().blocks()).containsExactly(list(false, "two", "three"));
        assertThat(lossNames(read)).containsExactly("list");
    }

    @Test
    void aListWithinALaterItemWithoutTextBelongsToTheItemBefore() {
        var read = Html.read("<ul><li>one<li><ul><li>two</ul><li>three</ul>", EN);

        assertThat(read.value().blocks())
                .containsExactly(ListBlock.of(false, ListItem.of("one", ListItem.of("two")), ListItem.of("three")));
        assertThat(lossNames(read)).containsExactly("list");
    }

    @Test
    void itemsBelowTheFifthLevelBecomeItemsOfTheFifth() {
        var read =
                Html.read("<ul><li>1<ul><li>2<ul><li>3<ul><li>4<ul><li>5<ul><li>6</ul></ul></ul></ul></ul></ul>", EN);

        var last = ListItem.of("4", ListItem.of("5"), ListItem.of("6"));
        assertThat(read.value().blocks())
                .containsExactly(ListBlock.of(false, ListItem.of("1", ListItem.of("2", ListItem.of("3", last)))));
        assertThat(lossNames(read)).containsExactly("ul");
        assertThat(read.isValid()).isTrue();
    }

    @Test
    void theParagraphsOfAnItemAreJoinedAndReported() {
        var read = Html.read("<ul><li><p>one<p>two</ul>", EN);

        assertThat(read.value().blocks()).containsExactly(list(false, "one two"));
        assertThat(lossNames(read)).containsExactly("list item");
    }

    @Test
    void aTableHasAHeaderAndRows() {
        var read =
                Html.read("<table><thead><tr><th>a<th>b</thead><tbody><tr><td>1<td><tr><td>3<td><b>4</b></table>", EN);

        assertThat(read.losses()).isEmpty();
        assertThat(read.value().blocks())
                .containsExactly(Table.of(
                        TableRow.of("a", "b"),
                        TableRow.of("1", ""),
                        new TableRow(List.of(
                                TableCell.of(Span.of("3")),
                                TableCell.of(new Span("4", Set.of(Mark.STRONG), null, null))))));
    }

    @Test
    void cellsOverSeveralRowsAndColumnsLeaveEmptyCells() {
        var read = Html.read("<table><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d<tr><td>e</table>", EN);

        var table = (Table) read.value().blocks().get(0);
        assertThat(table.rows()).extracting(HtmlReaderTest::cellTexts).containsExactly("a|b|", "|c|d", "e||");
        assertThat(lossNames(read)).containsExactly("cell", "cell", "row");
        assertThat(read.isValid()).isTrue();
    }

    @Test
    void aTableHasItsCaption() {
        var read = Html.read("<table><caption>Rain</caption><tr><td>1</table>", EN);

        assertThat(read.losses()).isEmpty();
        assertThat(read.value().blocks())
                .containsExactly(new Table(List.of(Span.of("Rain")), null, List.of(TableRow.of("1"))));
    }

    @Test
    void aSecondCaptionAndTheCaptionOfATableWithoutRowsAreParagraphs() {
        var read = Html.read("<table><caption>Rain</caption><caption>Snow</caption><tr><td>1</table>", EN);
        var empty = Html.read("<table><caption>Rain</caption></table>", EN);

        assertThat(read.value().blocks())
                .containsExactly(
                        RichText.ofParagraphs("Snow").blocks().get(0),
                        new Table(List.of(Span.of("Rain")), null, List.of(TableRow.of("1"))));
        assertThat(lossNames(read)).containsExactly("caption");
        assertThat(empty.value()).isEqualTo(RichText.ofParagraphs("Rain"));
        assertThat(lossNames(empty)).containsExactly("caption");
    }

    @Test
    void aSecondRowOfTheHeadIsARowOfTheBody() {
        var read = Html.read("<table><thead><tr><th>a<tr><th>b</thead><tbody><tr><td>1</table>", EN);

        assertThat(read.value().blocks())
                .containsExactly(Table.of(TableRow.of("a"), TableRow.of("b"), TableRow.of("1")));
        assertThat(lossNames(read)).containsExactly("row of the head");
    }

    @Test
    void aFigureHasItsCaption() {
        var read = Html.read(
                "<figure><img src='https://example.org/1.jpg' alt='A bridge' width=640 height=480>"
                        + "<figcaption>The old bridge</figcaption></figure>",
                EN);

        assertThat(read.losses()).isEmpty();
        assertThat(media(read))
                .isEqualTo(new Image(
                        URI.create("https://example.org/1.jpg"),
                        LocalizedText.of("en", "A bridge"),
                        false,
                        LocalizedText.of("en", "The old bridge"),
                        null,
                        null,
                        null,
                        640,
                        480,
                        null,
                        null));
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3,''",
        "1 2 3<figcaption>x</figcaption>,figcaption",
        "1 <figure>2</figure> 3,''",
        "<figure>1</figure> 2 <figure>3</figure>,''",
        "1 <figure>2<figure>3</figure></figure>,''",
        "1 <figure><figure>2</figure></figure>3,''"
    })
    void theMediaOfAFigureKeepTheirOrder(String figure, String losses) {
        var read = Html.read(
                "<figure>" + figure.replaceAll("([123])", "<img src=https://example.org/$1 alt=x>") + "</figure>", EN);

        assertThat(read.value().blocks())
                .extracting(block -> ((Figure) block).media().url().getPath())
                .containsExactly("/1", "/2", "/3");
        assertThat(String.join(" ", lossNames(read))).isEqualTo(losses);
    }

    @Test
    void anImageWithAnEmptyAlternativeTextIsDecorative() {
        var read = Html.read("<img src='https://example.org/1.jpg' alt=''>", EN);

        assertThat(read.isValid()).isTrue();
        assertThat(media(read))
                .isInstanceOfSatisfying(
                        Image.class, image -> assertThat(image.decorative()).isTrue());
    }

    @Test
    void anImageWithoutAnAlternativeTextIsAViolation() {
        var read = Html.read("<img src='https://example.org/1.jpg'>", EN);

        assertThat(read.violations()).extracting(violation -> violation.code()).containsExactly("image.alt");
    }

    @Test
    void anImageWithinAParagraphFollowsIt() {
        var read = Html.read("<p>one <img src='https://example.org/1.jpg' alt=x> two</p><p>three", EN);

        assertThat(read.value().blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "Figure", "Paragraph");
        assertThat(lossNames(read)).containsExactly("img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "/a",
                "mailto:a@example.org",
                "data:text/html,x",
                "//example.org",
                "&#x6a;avascript:alert(1)",
                " java\nscript:alert(1)",
                "https://exa mple.org",
                "ftp://example.org/",
                ""
            })
    void theTextOfAnUnsupportedLinkIsKept(String href) {
        var read = Html.read("<p><a href='" + href + "'>there</a></p>", EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("there"));
        assertThat(lossNames(read)).containsExactly("a href");
        assertThat(read.toString()).doesNotContain("javascript:", "mailto");
    }

    @ParameterizedTest
    @CsvSource({
        "<a href=https://example.org><img src=https://example.org/x alt=x></a>,1:32",
        "<a href=https://example.org><b><img src=https://example.org/x alt=x></b></a>,1:35",
        "y<a href=https://example.org></a>,1:5",
        "y<a href=https://example.org><script>1</script>&#10;</a>,1:5"
    })
    void aLinkWithoutTextIsLost(String html, String position) {
        var read = Html.read("<p>" + html, EN);

        assertThat(read.losses())
                .filteredOn(loss -> loss.name().equals("a href"))
                .extracting(Loss::pointer)
                .containsExactly(position);
    }

    @Test
    void aLinkWithTextIsNotLost() {
        assertThat(Html.read("<a href=https://example.org><h2><b>a</b></h2><p> b</a>", EN)
                        .losses())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>bad()</script>",
                "<style>bad</style>",
                "<!-- bad -->",
                "<iframe>bad</iframe>",
                "<input value=bad>",
                "<div hidden>bad</div>",
                "<p style='display: none'>bad</p>",
                "<template>bad</template>",
                "<svg><text>bad</text></svg>",
                "<textarea>bad</textarea>",
                "<noscript>bad</noscript>",
                "<object>bad</object>",
                "<b onclick='bad()'></b>",
                "<title>bad</title>",
                "<select><option>bad</select>",
                "<button>bad</button>"
            })
    void droppedElementsAreReportedOnce(String html) {
        var read = Html.read("<p>good</p>" + html, EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("good"));
        assertThat(read.losses()).hasSize(1);
        assertThat(read.toString()).doesNotContain("bad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>1</script>",
                "<style>1</style>",
                "<template>1</template>",
                "<noscript>1</noscript>",
                "<noframes>1</noframes>",
                "<span hidden>1</span>",
                "<div hidden>1</div>",
                "<!-- 1 -->"
            })
    void aDroppedElementDoesNotSplitAWord(String html) {
        assertThat(Html.read("<div>wa" + html + "ter</div>", EN).value()).isEqualTo(RichText.ofParagraphs("water"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<dialog>1</dialog>", "<div style='visibility:hidden'>1</div>"})
    void aDroppedBlockSplitsParagraphs(String html) {
        assertThat(Html.read("<div>a" + html + "b</div>", EN).value()).isEqualTo(RichText.ofParagraphs("a", "b"));
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        var read = Html.read("\uFEFF<p>a\uFEFFb</p>", EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("a\uFEFFb"));
        assertThat(read.losses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=''", "lang=' '", "xml:lang=''"})
    void anUnknownLanguageIsReported(String attribute) {
        assertThat(lossNames(Html.read("<div lang=de>a<p " + attribute + ">b</p></div>", EN)))
                .containsExactly("p lang");
    }

    @Test
    void pointersAreLinesAndColumns() {
        assertThat(Html.read("<p>one</p>\n  <nav>two</nav>", EN).losses())
                .hasToString("[2:3 nav: the model has no equivalent of this element; its text is kept]");
    }

    @Test
    void aQuotationBecomesParagraphs() {
        var read = Html.read("<blockquote cite='https://example.org/'><p>one</p><p>two</p></blockquote>", EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("one", "two"));
        assertThat(lossNames(read)).containsExactly("blockquote cite", "blockquote");
    }

    @Test
    void preformattedLinesBecomeParagraphs() {
        var read = Html.read("<pre><code>a  b\n\tc</code></pre>", EN);

        assertThat(read.value())
                .isEqualTo(RichText.of(
                        new Paragraph(List.of(new Span("a  b", Set.of(Mark.CODE), null, null))),
                        new Paragraph(List.of(new Span("c", Set.of(Mark.CODE), null, null)))));
        assertThat(lossNames(read)).contains("pre");
    }

    @ParameterizedTest
    @CsvSource({"<xmp>a <b>\u00A0c</xmp>d,xmp", "<plaintext>a <b>\u00A0c,plaintext"})
    void rawTextElementsKeepTheirText(String html, String what) {
        var read = Html.read(html, EN);

        assertThat(read.value().plainText()).startsWith("a <b>\u00A0c");
        assertThat(lossNames(read)).containsExactly(what);
    }

    @ParameterizedTest
    @ValueSource(strings = {"textarea", "title", "noframes", "noembed", "iframe"})
    void rawTextElementsWithoutVisibleTextAreDropped(String tag) {
        var read = Html.read("<p>a</p><" + tag + ">b <i>c</" + tag + ">", EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("a"));
        assertThat(read.losses()).hasToString("[1:9 " + tag + ": not visible text; removed with its content]");
    }

    @Test
    void oneLineBreakIsASpaceAndTwoStartAParagraph() {
        var read = Html.read("<p>one<br>two<br><br>three<br></p>", EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("one two", "three"));
        assertThat(lossNames(read)).containsExactly("line break");
    }

    @Test
    void aLanguageAppliesToTheElementThatDeclaresIt() {
        assertThat(blocks("<div lang=de><p>eins <span lang=en>two</span></p></div><p lang=en>three</p>"))
                .containsExactly(
                        new Paragraph(
                                List.of(new Span("eins ", Set.of(), null, LanguageTag.parse("de")), Span.of("two"))),
                        new Paragraph(List.of(Span.of("three"))));
    }

    @Test
    void machineReadableAttributesAreNoLoss() {
        var read = Html.read(
                "<p><bdi>one</bdi> <time datetime=2026-06-08>two</time> <data value=3>three</data>"
                        + " <bdi lang=de>vier</bdi></p>",
                EN);

        assertThat(read.value().blocks())
                .containsExactly(new Paragraph(
                        List.of(Span.of("one two three "), new Span("vier", Set.of(), null, LanguageTag.parse("de")))));
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void anInvalidLanguageTagIsReported() {
        assertThat(lossNames(Html.read("<p lang=en-UK>one</p>", EN))).containsExactly("p lang");
    }

    @Test
    void onlyADirectionOtherThanThatOfTheLanguageIsLost() {
        assertThat(Html.read("<p lang=ar dir=rtl>one</p><p dir=ltr>two</p>", EN).losses())
                .isEmpty();
        assertThat(lossNames(Html.read("<p dir=rtl>one</p>", EN))).containsExactly("p dir");
    }

    @Test
    void aDividerIsBetweenBlocks() {
        assertThat(blocks("one<hr>two")).hasSize(3).element(1).isEqualTo(new Divider());
    }

    @Test
    void controlCharactersAndUnpairedSurrogatesAreReported() {
        var read = Html.read("<p>a\u0007b\uD800c\u0085d</p>", EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("abcd"));
        assertThat(lossNames(read)).containsExactly("U+0007", "U+D800", "U+0085");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "<p></p>", "<p>&nbsp;</p>", "<script>x</script>", "<!-- x -->"})
    void htmlWithoutTextIsRejected(String html) {
        assertThatThrownBy(() -> Html.read(html, EN))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        problem -> assertThat(problem.code()).isEqualTo("rich-text.blocks"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>",
                "<b>",
                "<ul><li>",
                "<table><tr><td>",
                "<figure><figcaption>",
                "<blockquote>",
                "<a href=x>"
            })
    void deepNestingIsRead(String tag) {
        var read = Html.read(tag.repeat(20_000) + "deep", EN);

        assertThat(read.value().plainText()).isEqualTo("deep");
    }

    @Test
    void hugeCellSpansAreRead() {
        var html = new StringBuilder("<table>");
        for (int i = 0; i < 500; i++) {
            html.append("<tr>").append("<td colspan=1000 rowspan=65534>x".repeat(20));
        }

        assertThat(Html.read(html.toString(), EN).isValid()).isFalse();
    }

    @Test
    void aWholeDocumentIsReadInItsLanguage() {
        var read =
                Html.read("<!doctype html><html lang=de><head><title>T</title></head><body><p>eins</body></html>", EN);

        assertThat(read.value().blocks())
                .containsExactly(new Paragraph(List.of(new Span("eins", Set.of(), null, LanguageTag.parse("de")))));
        assertThat(lossNames(read)).containsExactly("title");
    }

    private static List<Block> blocks(String html) {
        return Html.read(html, EN).value().blocks();
    }

    private static Media media(Import<RichText> read) {
        return ((Figure) read.value().blocks().get(0)).media();
    }

    private static List<String> lossNames(Import<RichText> read) {
        return read.losses().stream().map(loss -> loss.name()).toList();
    }

    private static ListBlock list(boolean ordered, String... items) {
        return ListBlock.of(ordered, items);
    }

    private static String cellTexts(TableRow row) {
        return String.join(
                "|",
                row.cells().stream()
                        .map(cell -> cell.spans().isEmpty()
                                ? ""
                                : cell.spans().get(0).text())
                        .toList());
    }
}
