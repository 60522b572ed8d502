package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.NestedList;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads text as it is copied from Word and other office programs; see docs/real-input.md. */
class HtmlOfOfficeTest {
    private static final LanguageTag EN = LanguageTag.parse("en");

    private static String item(int level, String label, String text) {
        return "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level" + level + " lfo1'>"
                + "<![if !supportLists]><span style='mso-list:Ignore'>" + label
                + "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span><![endif]>" + text
                + "<o:p></o:p></p>\n";
    }

    private static ListItem item(String text, @Nullable NestedList list) {
        return new ListItem(List.of(Span.of(text)), list);
    }

    private static List<Block> blocks(String html) {
        return Html.read(html, EN).value().blocks();
    }

    @Test
    void listParagraphsAreAListWithLevels() {
        var read = Html.read(
                item(1, "1.", "One") + item(2, "·", "Inner") + item(3, "§", "Deep") + item(2, "·", "Next")
                        + item(1, "2.", "Two") + "<p>Text</p>",
                EN);

        var deep = new NestedList(false, List.of(item("Deep", null)));
        var inner = new NestedList(false, List.of(item("Inner", deep), item("Next", null)));
        assertThat(read.value().blocks())
                .containsExactly(
                        new ListBlock(true, List.of(item("One", inner), item("Two", null))),
                        RichText.ofParagraphs("Text").blocks().get(0));
        assertThat(read.losses()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1., true",
        "1), true",
        "(1), true",
        "①, true",
        "·, false",
        "o, false",
        "§, false",
        "–, false",
        "•, false",
        "v, false",
        "'', false"
    })
    void aNumberIsTheLabelOfAnOrderedList(String label, boolean ordered) {
        var read = Html.read(item(1, label, "One"), EN);

        assertThat(read.value().blocks()).containsExactly(new ListBlock(ordered, List.of(item("One", null))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.", "a)", "iv.", "1.1.", "第一"})
    void labelsThatTheModelDoesNotHaveAreOneLoss(String label) {
        var read = Html.read(item(1, label, "One") + item(1, label, "Two"), EN);

        assertThat(read.value().blocks())
                .containsExactly(new ListBlock(true, List.of(item("One", null), item("Two", null))));
        assertThat(read.losses()).extracting(Loss::name).containsExactly("p mso-list");
    }

    @Test
    void aLabelMayStandBetweenConditionalCommentsOnly() {
        var read = Html.read(
                "<p style='mso-list:l0 level1 lfo1'><!--[if !supportLists]-->1.<span>&nbsp; </span><!--[endif]-->One</p>"
                        + "<p style='mso-list:l0 level1 lfo1'><!--[if !supportLists]-->Two</p>",
                EN);

        assertThat(read.value().blocks())
                .containsExactly(new ListBlock(true, List.of(item("One", null), item("Two", null))));
    }

    @Test
    void otherTextAndOtherListsEndAList() {
        assertThat(blocks(item(1, "·", "One") + "<h2>Title</h2>" + item(1, "·", "Two")))
                .hasSize(3);
        assertThat(blocks(item(1, "·", "One") + "text" + item(1, "·", "Two"))).hasSize(3);
        assertThat(blocks(item(1, "·", "One") + item(1, "1.", "Two"))).hasSize(2);
        assertThat(blocks(item(1, "·", "One") + item(1, "·", "Two").replace("l0", "l1")))
                .hasSize(2);
        assertThat(blocks("<div>" + item(1, "·", "One") + "</div>" + item(1, "·", "Two")))
                .hasSize(2);
        assertThat(blocks(item(1, "·", "One") + "<!-- c -->\n" + item(1, "·", "Two")))
                .hasSize(1);
    }

    @Test
    void aListMayBeginAtAnInnerLevel() {
        assertThat(blocks(item(2, "·", "One") + item(4, "·", "Inner") + item(1, "·", "Two")))
                .containsExactly(
                        new ListBlock(false, List.of(item("One", new NestedList(false, List.of(item("Inner", null)))))),
                        new ListBlock(false, List.of(item("Two", null))));
    }

    @Test
    void aListInACellIsItsText() {
        var read = Html.read("<table><tr><td>" + item(1, "·", "One") + item(1, "·", "Two") + "</td></tr></table>", EN);

        assertThat(read.value().plainText()).isEqualTo("One Two");
        assertThat(blocks("<table>" + item(1, "·", "One<table><tr><td>" + item(1, "·", "Inner") + "</table>Two")))
                .extracting(Block::toString)
                .anyMatch(block -> block.contains("Inner"));
    }

    @Test
    void theNumberOfAHeadingIsKept() {
        String html = item(1, "1.1", "Title").replace("<p ", "<h2 ").replace("</p>", "</h2>");

        assertThat(Html.read(html, EN).value().plainText()).isEqualTo("1.1 Title");
    }

    @Test
    void elementsOfOfficeProgramsVanish() {
        var read = Html.read(
                "<html xmlns:o='urn:schemas-microsoft-com:office:office'><xml><w:View>Normal</w:View></xml>"
                        + "<p class=MsoNormal>In <st1:City w:st='on'>Vienna</st1:City><o:p></o:p></p>"
                        + "<p class=MsoNormal><o:p>&nbsp;</o:p></p><p>&nbsp;</p>"
                        + "<table><tr><td x:num>5</td></tr></table>",
                EN);

        assertThat(read.value().plainText()).isEqualTo("In Vienna\n\n5");
        assertThat(read.losses()).extracting(Loss::name).containsExactly("xml");
    }

    @Test
    void listsNestedWithoutItemsBelongToTheItemBefore() {
        var inner = new NestedList(false, List.of(item("Inner", null)));
        assertThat(blocks("<ul><li>One</li><ul><li>Inner</li></ul><li>Two</li></ul>"))
                .containsExactly(new ListBlock(false, List.of(item("One", inner), item("Two", null))));
        assertThat(blocks("<ul><ul><li>Inner</li></ul></ul>"))
                .containsExactly(new ListBlock(false, List.of(item("Inner", null))));
    }

    @Test
    @Timeout(20)
    void longListsAreReadInLinearTime() {
        assertThat(blocks(item(1, "·", "x").repeat(20_000))).hasSize(1);
        assertThat(blocks("<p style='mso-list:l0 level1 lfo1'><!--[if !supportLists]-->".repeat(20_000) + "x"))
                .hasSize(1);
    }
}
