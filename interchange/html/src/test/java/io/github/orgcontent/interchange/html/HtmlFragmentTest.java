package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlFragmentTest {
    private static final LanguageTag GERMAN = LanguageTag.parse("de");
    private static final LanguageTag ARABIC = LanguageTag.parse("ar");
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");

    @Test
    void richTextKeepsItsMarksLinksAndLanguages() {
        RichText text = RichText.of(
                new Heading(2, List.of(Span.of("Ziele & <Mittel>"))),
                new Paragraph(List.of(
                        Span.of("Zwei  "),
                        new Span(
                                "Plan",
                                Set.of(Mark.EMPHASIS, Mark.STRONG),
                                URI.create("https://example.org/?a=1&b=2"),
                                ENGLISH))));

        Export<String> export = Html.fragment(text, GERMAN);

        assertThat(export.value())
                .isEqualTo("<div lang=\"de\" dir=\"ltr\"><h2>Ziele &amp; &lt;Mittel&gt;</h2><p>Zwei  "
                        + "<span lang=\"en\" dir=\"ltr\"><a href=\"https://example.org/?a=1&amp;b=2\">"
                        + "<strong><em>Plan</em></strong></a></span></p></div>");
        assertThat(export.isComplete()).isTrue();
    }

    @Test
    void aQuotationWithoutItsArticleIsLost() {
        RichText text = RichText.of(new Quotation("opening"));

        assertThat(Html.fragment(text, GERMAN).losses())
                .extracting(Loss::pointer, Loss::name)
                .containsExactly(tuple("/0", "quotation"));
    }

    @Test
    void anArticleInAnotherLanguageDeclaresIt() {
        OrganizationContent content = Samples.riverHealth();
        NewsArticle english = content.news().get(2);

        Element article = parse(Html.fragment(content, english, ARABIC).value());

        assertThat(article.attr("lang")).isEqualTo("ar");
        assertThat(article.attr("dir")).isEqualTo("rtl");
        Element body = article.expectFirst("> div");
        assertThat(body.attr("lang")).isEqualTo("en");
        assertThat(body.attr("dir")).isEqualTo("ltr");
    }

    @Test
    void aPublicationGivesTheSameExportsAsItsContent() {
        OrganizationContent content = Maximal.content();
        Publication publication = Publication.of(content);
        NewsArticle article = content.news().get(1);

        assertThat(Html.page(publication, ARABIC)).isEqualTo(Html.page(content, ARABIC));
        assertThat(Html.page(publication, article, ARABIC)).isEqualTo(Html.page(content, article, ARABIC));
        assertThat(Html.fragment(publication, article, ARABIC)).isEqualTo(Html.fragment(content, article, ARABIC));
    }

    @Test
    void aTextOfAnArticleHasItsQuotes() {
        OrganizationContent content = Samples.riverHealth();
        RichText text = RichText.of(new Quotation("director-general"));

        Export<String> export =
                Html.fragment(Publication.of(content), content.news().get(0), text, ENGLISH);

        assertThat(parse(export.value()).select("figure.quote > blockquote")).hasSize(1);
        assertThat(export.losses()).isEmpty();
    }

    private static Element parse(String fragment) {
        return Jsoup.parseBodyFragment(fragment).body().child(0);
    }
}
