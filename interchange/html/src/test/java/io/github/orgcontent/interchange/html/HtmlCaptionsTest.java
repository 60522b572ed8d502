package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Reads captions as content management systems write them; see docs/real-input.md. */
class HtmlCaptionsTest {
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final String IMAGE = "<img src='https://www.example.org/a.jpg' alt='A' ";

    private static Block image(String caption) {
        return new Figure(ImageBuilder.builder()
                .url(URI.create("https://www.example.org/a.jpg"))
                .alt(LocalizedText.of("en", "A"))
                .caption(LocalizedText.of("en", caption))
                .build());
    }

    @Test
    void anAttributeOfDrupalIsTheCaption() {
        var read = Html.read("<p>" + IMAGE + "data-caption='A river in spring' data-align=left></p>", EN);

        assertThat(read.value().blocks()).containsExactly(image("A river in spring"));
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void markupInACaptionIsReported() {
        var read = Html.read(IMAGE + "data-caption='A &lt;em>river&lt;/em> in&lt;br>spring'>", EN);

        assertThat(read.value().blocks()).containsExactly(image("A river in spring"));
        assertThat(read.losses()).extracting(Loss::name).containsExactly("img data-caption");
    }

    @Test
    void theCaptionOfTheAttributeIsKeptInAFigureWithoutCaption() {
        var read = Html.read("<figure>" + IMAGE + "data-caption=River></figure>", EN);

        assertThat(read.value().blocks()).containsExactly(image("River"));
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void aSecondCaptionIsReported() {
        var read = Html.read("<figure>" + IMAGE + "data-caption=River><figcaption>Lake</figcaption></figure>", EN);

        assertThat(read.value().blocks()).containsExactly(image("Lake"));
        assertThat(read.losses()).extracting(Loss::name).containsExactly("img data-caption");
    }

    @Test
    void theCaptionOfAnElementOfDrupalIsReported() {
        var read = Html.read("<p>x<drupal-media data-caption='A river'></drupal-media></p>", EN);

        assertThat(read.losses())
                .extracting(Loss::name)
                .containsExactlyInAnyOrder("drupal-media", "drupal-media data-caption");
    }

    @Test
    void theCaptionOfAFigureWithATableIsThatOfTheTable() {
        String table = "<table><tr><td>1</td></tr></table>";
        String caption = "<figcaption>Costs in <b>euros</b></figcaption>";
        for (String html : List.of(table + caption, caption + table)) {
            var read = Html.read("<p>x</p><figure class=wp-block-table>" + html + "</figure>", EN);

            assertThat(read.value().blocks()).hasSize(2);
            assertThat(((Table) read.value().blocks().get(1)).caption())
                    .containsExactly(Span.of("Costs in "), new Span("euros", Set.of(Mark.STRONG), null, null));
            assertThat(read.losses()).isEmpty();
        }
    }

    @Test
    void aFigureWithSeveralTablesKeepsItsCaptionAsAParagraph() {
        String table = "<table><caption>a</caption><tr><td>1</td></tr></table>";
        assertThat(Html.read("<figure>" + table + "<figcaption>b</figcaption></figure>", EN)
                        .value()
                        .plainText())
                .isEqualTo("a\n1\n\nb");
        assertThat(Html.read("<figure>" + table + table + "<figcaption>b</figcaption></figure>", EN)
                        .value()
                        .blocks())
                .hasSize(3);
    }
}
