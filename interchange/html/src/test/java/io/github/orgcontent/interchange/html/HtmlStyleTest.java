package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads text whose meaning is in CSS declarations or in the presentation of browsers; see docs/real-input.md. */
class HtmlStyleTest {
    private static final LanguageTag EN = LanguageTag.parse("en");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<span style='font-weight:bold'>x</span>|STRONG",
                "<span style='FONT-WEIGHT: 700 !important; color:red'>x</span>|STRONG",
                "<span style='font-weight:bolder'>x</span>|STRONG",
                "<span style='font-weight:600'>x</span>|STRONG",
                "<span style='font-weight:500'>x</span>|",
                "<span style='font-weight'>x</span>|",
                "<span style='font-weight:99999'>x</span>|",
                "<span style='/* font-weight:bold */'>x</span>|",
                "<span style='/* a */ font-weight:bold'>x</span>|STRONG",
                "<span style='mso-bidi-font-weight:bold'>x</span>|",
                "<span style='font-weight:normal;font-weight:bold'>x</span>|STRONG",
                "<b style='mso-bidi-font-weight:normal'>x</b>|STRONG",
                "<b style='font-weight:normal'>x</b>|",
                "<b style='font-weight:lighter'>x</b>|",
                "<b style='font-weight:inherit'>x</b>|",
                "<b style='font-weight:heavy'>x</b>|STRONG",
                "<b><span style='font-weight:inherit'>x</span></b>|STRONG",
                "<b><span style='font-weight:400'>x</span></b>|",
                "<span style='font-weight:400'><b>x</b></span>|STRONG",
                "<span style='font: italic 12px/1.5 Georgia'>x</span>|EMPHASIS",
                "<span style='font:bold 12px Arial'>x</span>|STRONG",
                "<span style='font:700 1em Arial'>x</span>|STRONG",
                "<b><i style='font:7.0pt \"Times New Roman\"'>x</i></b>|",
                "<b style='font:inherit'>x</b>|",
                "<span style='font-style:italic'>x</span>|EMPHASIS",
                "<span style='font-style:oblique 10deg'>x</span>|EMPHASIS",
                "<i><span style='font-style:normal'>x</span></i>|",
                "<i><span style='font-style:unset'>x</span></i>|EMPHASIS",
                "<span style='vertical-align:sub'>x</span>|SUBSCRIPT",
                "<span style='vertical-align:super'>x</span>|SUPERSCRIPT",
                "<span style='vertical-align:top'>x</span>|",
                "<sup style='vertical-align:baseline'>x</sup>|",
                "<sup style='vertical-align:top'>x</sup>|SUPERSCRIPT",
                "<sup><span style='vertical-align:baseline'>x</span></sup>|SUPERSCRIPT"
            })
    void declarationsOfStyleAreMarks(String html, @Nullable Mark mark) {
        var read = Html.read("<p>a " + html + "</p>", EN);

        List<Span> spans = mark == null
                ? List.of(Span.of("a x"))
                : List.of(Span.of("a "), new Span("x", Set.of(mark), null, null));
        assertThat(read.value()).isEqualTo(new RichText(List.of(new Paragraph(spans))));
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void declarationsOfBlocksApplyToTheirText() {
        assertThat(Html.read("<p style='font-weight:bold'>x</p><td style='vertical-align:super'>y", EN)
                        .value())
                .isEqualTo(new RichText(List.of(
                        new Paragraph(List.of(new Span("x", Set.of(Mark.STRONG), null, null))),
                        new Paragraph(List.of(Span.of("y"))))));
        assertThat(Html.read("<h2 style='font-weight:bold'>x</h2>", EN).value())
                .isEqualTo(new RichText(List.of(new Heading(2, List.of(Span.of("x"))))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<del>old</del>",
                "<s>old</s>",
                "<strike>old</strike>",
                "<del style='text-decoration:line-through'>old</del>",
                "<span style='text-decoration: line-through red'>old</span>",
                "<span style='text-decoration-line:underline line-through'>old</span>"
            })
    void struckOutTextIsALoss(String html) {
        var read = Html.read("<p>Price: " + html + " 12</p>", EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("Price: 12"));
        assertThat(read.losses())
                .extracting(Loss::reason)
                .containsExactly("struck-out text no longer holds; removed with its content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<del><p>old</p></del>",
                "<p style='text-decoration:line-through'>old</p>",
                "<div style='visibility:collapse'>old</div>"
            })
    void aBlockThatIsLeftOutSeparatesTheTextsAroundIt(String html) {
        assertThat(Html.read("<div>a" + html + "b</div>", EN).value()).isEqualTo(RichText.ofParagraphs("a", "b"));
    }

    @Test
    void insertedTextIsKeptAndReported() {
        var read = Html.read("<p>Price <ins>12</ins></p>", EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("Price 12"));
        assertThat(read.losses()).extracting(Loss::name).containsExactly("ins");
    }

    @Test
    void underlinedTextIsReportedExceptInLinks() {
        var read = Html.read(
                "<p><span style='text-decoration:underline'>x</span> <a href='https://www.example.org/'>"
                        + "<span style='text-decoration:underline'>y</span></a></p>",
                EN);

        assertThat(read.losses())
                .extracting(Loss::toString)
                .containsExactly("1:4 span text-decoration: the model has no underlined text; the text is kept");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|He said: “Water is ‘life’”.",
                "de|He said: „Water is ‚life‘“.",
                "de-AT|He said: „Water is ‚life‘“.",
                "fr-CH|He said: «Water is ‹life›».",
                "ja|He said: 「Water is 『life』」.",
                "zh|He said: “Water is ‘life’”.",
                "zh-Hant-HK|He said: 「Water is 『life』」."
            })
    void aQuotationHasTheMarksOfItsLanguage(String language, String text) {
        var read = Html.read("<p>He said: <q>Water is <q>life</q></q>.</p>", LanguageTag.parse(language));

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs(text));
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void aQuotationInAnotherLanguageHasTheMarksOfTheTextAroundIt() {
        var read =
                Html.read("<p>Er sagte: <q lang=fr>bonjour</q>. <q>Ja</q>, <q>nein</q></p>", LanguageTag.parse("de"));

        assertThat(read.value().plainText()).isEqualTo("Er sagte: „bonjour“. „Ja“, „nein“");
        assertThat(((Paragraph) read.value().blocks().get(0)).spans().get(1).text())
                .isEqualTo("bonjour");
    }

    @ParameterizedTest
    @ValueSource(strings = {"white-space:pre", "white-space:pre;white-space:pre-wrap", "white-space: break-spaces"})
    void runsOfSpacesArriveWhereBrowsersDisplayThem(String css) {
        String html = "<p><span style='" + css + "'>a  b</span>  c\n<b style='white-space:normal'>  d</b></p>";

        assertThat(Html.read(html, EN).value().plainText()).isEqualTo("a  b c d");
    }

    @Test
    void lineBreaksOfTheSourceAreReportedWhereBrowsersDisplayThem() {
        for (String css : List.of("pre-line", "pre-wrap")) {
            var read = Html.read("<div style='white-space:" + css + "'>\n<p>Hall\nRoom 2</p>\n</div>", EN);

            assertThat(read.value()).isEqualTo(RichText.ofParagraphs("Hall Room 2"));
            assertThat(read.losses()).extracting(Loss::name).containsExactly("line break");
        }
    }

    @Test
    void textThatIsHiddenByWordIsALoss() {
        var read = Html.read(
                "<p>x <span style='mso-hide:all'>y</span></p><div style='mso-element:comment-list'>z</div>", EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("x"));
        assertThat(read.losses()).extracting(Loss::name).containsExactly("span", "div");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0080", "\u0093", "\u009F", "\u007F", "\u0007"})
    void controlCharactersAreReported(String character) {
        var read = Html.read("<p>a" + character + "b</p>", EN);

        assertThat(read.value()).isEqualTo(RichText.ofParagraphs("ab"));
        assertThat(read.losses())
                .extracting(Loss::name)
                .containsExactly(String.format("U+%04X", (int) character.charAt(0)));
    }
}
