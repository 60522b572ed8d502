package io.github.orgcontent.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableRow;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.InvalidContentException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    private static final LanguageTag EN = LanguageTag.parse("en");

    @Test
    void emphasisWithinAWordBesidePunctuationIsWrittenWithCharacterReferences() {
        var text = paragraph(Span.of("a"), marked("(b)", Mark.STRONG), Span.of("c"));

        assertThat(Markdown.write(text, EN).value()).isEqualTo("&#97;**(b)**&#99;\n");
    }

    // Before CommonMark 0.31 symbols were not punctuation, and within a word an underscore is text.
    @Test
    void aSymbolBesideAnUnderscoreIsWrittenAsACharacterReference() {
        var text = paragraph(
                marked("a", Mark.STRONG), marked("b", Mark.EMPHASIS), Span.of("\u20ac "), marked("c", Mark.EMPHASIS));

        assertThat(Markdown.write(text, EN).value()).isEqualTo("**a**_b_&#8364; *c*\n");
    }

    @Test
    void unsupportedPropertiesAreLosses() {
        var text = RichText.of(
                new Paragraph(List.of(
                        Span.of("H"),
                        marked("2", Mark.SUBSCRIPT),
                        new Span("O", Set.of(), null, LanguageTag.parse("fr")))),
                new Quotation("opening"),
                new Figure(ImageBuilder.builder()
                        .url(URI.create("https://example.org/1.jpg"))
                        .alt(LocalizedText.of("de", "Wasser"))
                        .width(640)
                        .build()));

        var export = Markdown.write(text, EN);

        assertThat(export.value()).isEqualTo("H2O\n\n![](https://example.org/1.jpg)\n");
        assertThat(export.losses())
                .extracting(loss -> loss.pointer())
                .containsExactlyInAnyOrder(
                        "/0/spans/1/marks/0", "/0/spans/2/lang", "/1", "/2/media/alt", "/2/media/width");
    }

    // Other Markdown for this text would be a link reference definition.
    @Test
    void codeThatIsAmbiguousInMarkdownIsALoss() {
        var text = paragraph(new Span("]: x", Set.of(Mark.CODE), URI.create("https://example.org/"), null));

        var export = Markdown.write(text, EN);

        assertThat(export.value()).contains("](https://example.org/)").doesNotContain("`");
        assertThat(export.losses()).extracting(loss -> loss.pointer()).containsExactly("/0/spans/0/marks/0");
    }

    @Test
    void theCaptionOfATableIsALoss() {
        var text = RichText.of(new Table(List.of(Span.of("Rain")), TableRow.of("one"), List.of(TableRow.of("two"))));

        var export = Markdown.write(text, EN);

        assertThat(Markdown.read(export.value(), EN).value())
                .isEqualTo(RichText.of(Table.of(TableRow.of("one"), TableRow.of("two"))));
        assertThat(export.losses()).hasToString("[/0/caption caption: a table in Markdown has no caption]");
    }

    @Test
    void anInvalidTextIsRejected() {
        assertThatThrownBy(() -> Markdown.write(RichText.of(new Paragraph(List.of())), EN))
                .isInstanceOf(InvalidContentException.class);
    }

    @Test
    void anArticleHasItsHeadlineOnTheFirstLevel() {
        var content = Samples.riverHealth();
        var article = content.news().get(0);

        assertThat(Markdown.write(content, article, EN).value())
                .containsPattern("(?m)^# \\S")
                .contains("> ");
    }

    private static RichText paragraph(Span... spans) {
        return RichText.of(new Paragraph(List.of(spans)));
    }

    private static Span marked(String text, Mark mark) {
        return new Span(text, Set.of(mark), null, null);
    }

    @Test
    void aPublicationGivesTheSameExportAsItsContent() {
        OrganizationContent content = Samples.riverHealth();
        NewsArticle article = content.news().get(0);

        assertThat(Markdown.write(Publication.of(content), article, EN))
                .isEqualTo(Markdown.write(content, article, EN));
    }
}
