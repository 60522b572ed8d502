package io.github.orgcontent.interchange.plaintext;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Divider;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableRow;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final LanguageTag EN = LanguageTag.parse("en");

    @Test
    void blocksHaveEmptyLinesBetweenThem() {
        var address = URI.create("https://example.org/");
        var text = RichText.of(
                new Heading(2, List.of(Span.of("Water"))),
                new Paragraph(List.of(Span.of("See "), new Span("there", Set.of(), address, null), Span.of("."))),
                ListBlock.of(true, ListItem.of("one", ListItem.of("first"), ListItem.of("second")), ListItem.of("two")),
                new Divider(),
                new Table(List.of(Span.of("Rain")), TableRow.of("a", "b"), List.of(TableRow.of("1", "2"))),
                new Figure(ImageBuilder.builder()
                        .url(address)
                        .alt(LocalizedText.of("en", "A bridge"))
                        .caption(LocalizedText.of("de", "Die Br\u00fccke"))
                        .build()));

        var export = PlainText.write(text, EN);

        assertThat(export.isComplete()).isTrue();
        assertThat(export.value()).isEqualTo("""
                Water
                =====

                See there <https://example.org/>.

                1. one
                   - first
                   - second
                2. two

                * * *

                Rain
                a\tb
                ---\t---
                1\t2

                Image: A bridge <https://example.org/>
                Die Br\u00fccke (in German)
                """);
    }

    @Test
    void marksAndLanguagesAreLosses() {
        var text = RichText.of(new Paragraph(
                List.of(new Span("Wasser", Set.of(Mark.STRONG), null, LanguageTag.parse("de")), Span.of("."))));

        assertThat(PlainText.write(text, EN).losses())
                .extracting(loss -> loss.pointer())
                .containsExactly("/0/spans/0/marks", "/0/spans/0/lang");
    }

    @Test
    void anArticleBeginsWithTheKickerAndEndsWithALineEnd() {
        var content = Samples.riverHealth();
        var article = content.news().get(0);

        String text = PlainText.write(content, article, EN).value();

        assertThat(text)
                .contains(article.headline().in(EN).orElseThrow())
                .endsWith("\n")
                .doesNotContain("\n\n\n");
    }

    @Test
    void aPublicationGivesTheSameExportAsItsContent() {
        OrganizationContent content = Samples.riverHealth();
        NewsArticle article = content.news().get(0);

        assertThat(PlainText.write(Publication.of(content), article, EN))
                .isEqualTo(PlainText.write(content, article, EN));
    }
}
