package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads markup as content management systems and office programs write it; see docs/real-input.md. */
class HtmlOfSitesTest {
    private static final LanguageTag EN = LanguageTag.parse("en");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='https://www.example.org/1.jpg' alt=x>",
                "<img src='x.jpg' alt=x>",
                "<svg><text>1</text></svg>",
                "<button>1</button>",
                "<input value=1>",
                "<select><option>1</select>",
                "<textarea>1</textarea>",
                "<iframe src='https://www.example.org/'></iframe>",
                "<object>1</object>",
                "<video title=x src='https://www.example.org/1.mp4'></video>",
                "<math><mi>1</mi></math>",
                "<br>"
            })
    void aBoxSeparatesWords(String html) {
        assertThat(Html.read("<p>Hall" + html + "Room</p>", EN).value().plainText())
                .contains("Hall Room");
        assertThat(Html.read("<ul><li>Hall" + html + "Room</ul>", EN).value().plainText())
                .contains("Hall Room");
        assertThat(Html.read("<p>Hall " + html + " Room</p>", EN).value().plainText())
                .contains("Hall Room");
    }

    @Test
    void aHiddenControlDoesNotSplitAWord() {
        assertThat(Html.read("<p>wa<input type=hidden>ter</p>", EN).value()).isEqualTo(RichText.ofParagraphs("water"));
    }

    @Test
    void ofAFormOnlyTheControlsAreRemoved() {
        var read = Html.read(
                "<form action='/page.aspx'><input type=hidden value=x><h2>New plant</h2><p>It opens.</p>"
                        + "<fieldset><p>It is clean.</p></fieldset><button>Send</button></form>",
                EN);

        assertThat(read.value().plainText()).isEqualTo("New plant\n\nIt opens.\n\nIt is clean.");
        assertThat(read.losses())
                .extracting(Loss::name)
                .containsExactlyInAnyOrder("form", "form action", "input", "fieldset", "button");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "清潔な|水|清潔な水",
                "净水。|新厂|净水。新厂",
                "（水）|カタカナー|（水）カタカナー",
                "𠮷|𠮷|𠮷𠮷",
                "水|Water|水 Water",
                "물|물|물 물",
                "Clean|water|Clean water",
                "水|12|水 12"
            })
    void aLineBreakOfTheSourceIsNoSpaceInTextWithoutSpaces(String one, String other, String text) {
        assertThat(Html.read("<p>" + one + "\n  " + other + "</p>", EN).value()).isEqualTo(RichText.ofParagraphs(text));
        assertThat(Html.read("<p>" + one + " " + other + "</p>", EN).value())
                .isEqualTo(RichText.ofParagraphs(one + " " + other));
        assertThat(Html.read("<p>" + one + "\n<br>\n" + other + "</p>", EN).value())
                .isEqualTo(RichText.ofParagraphs(one + " " + other));
    }

    @Test
    void blocksAfterTheGreatestNumberAreOneLoss() {
        var read = Html.read("<p>x".repeat(RichText.MAX_BLOCKS + 7), EN);

        assertThat(read.value().blocks()).hasSize(RichText.MAX_BLOCKS);
        assertThat(read.losses())
                .extracting(Loss::toString)
                .containsExactly("1:" + (4 * RichText.MAX_BLOCKS + 4)
                        + " blocks: a text has at most 10000 blocks in the model; the last 7 are left out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a class='wp-block-file__button' href='https://www.example.org/1.pdf'>Room</a>",
                "<a class='btn btn-primary'>Room</a>",
                "<a role=button>Room</a>",
                "<span style='display:inline-block'>Room</span>",
                "<drupal-media data-entity-type=media></drupal-media>Room",
                "<oembed url='https://www.example.org/1'></oembed>Room"
            })
    void aBoxWithinATextSeparatesWords(String html) {
        assertThat(Html.read("<p>Hall" + html + "</p>", EN).value().plainText()).isEqualTo("Hall Room");
    }

    @Test
    void aSpanThatIsDisplayedAsABlockIsAParagraph() {
        assertThat(Html.read("<div>Hall<span style='display:block'>Room</span>Door</div>", EN)
                        .value())
                .isEqualTo(RichText.ofParagraphs("Hall", "Room", "Door"));
        assertThat(Html.read("<p>Hall<span style='display:inline'>way</span></p>", EN)
                        .value())
                .isEqualTo(RichText.ofParagraphs("Hallway"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<drupal-media data-entity-type=media></drupal-media>", "<oembed></oembed>"})
    void anEmbeddedObjectIsALoss(String html) {
        assertThat(Html.read("<p>x</p>" + html, EN).losses())
                .extracting(Loss::reason)
                .containsExactly("the model has no equivalent of this embedded object; it is removed");
    }

    @Test
    void theCommentsThatDelimitBlocksOfWordPressAreNoLosses() {
        var read =
                Html.read("<!-- wp:paragraph {\"a\":1} --><p>x</p><!-- /wp:paragraph --><!-- wp:latest-posts /-->", EN);

        assertThat(read.losses())
                .extracting(Loss::toString)
                .containsExactly("1:60 comment: comments are not visible text");
    }
}
