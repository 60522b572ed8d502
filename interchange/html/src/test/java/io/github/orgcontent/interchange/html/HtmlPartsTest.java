package io.github.orgcontent.interchange.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.interchange.html.write.ElementBuilder;
import io.github.orgcontent.interchange.html.write.HeadWriter;
import io.github.orgcontent.interchange.html.write.HtmlWriter;
import io.github.orgcontent.interchange.html.write.WriteContext;
import io.github.orgcontent.interchange.publication.ContactLinks;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.QuoteBuilder;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableRow;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.work.WorkArea;
import io.github.orgcontent.work.WorkAreaBuilder;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlPartsTest {
    private static final LanguageTag ENGLISH = LanguageTag.parse("en");

    private final OrganizationContent content = Samples.riverHealth();

    @Test
    void jsonLdCannotEndItsScriptElement() {
        var page = HtmlWriter.shell();
        new HeadWriter(ElementBuilder.at(page.head(), WriteContext.of(TextResolver.of(ENGLISH))))
                .end("{\"a\": \"</script><!--\"}");

        assertThat(page.outerHtml()).contains("{\"a\": \"\\u003c/script>\\u003c!--\"}</script>");
    }

    @Test
    void aParagraphKeepsItsSpaces() {
        RichText text = RichText.of(new Paragraph(List.of(Span.of("a  b "), Span.of("\u00A0c"))));

        Element paragraph = fragment(text).expectFirst("p");

        assertThat(paragraph.wholeText()).isEqualTo("a  b \u00A0c");
    }

    @Test
    void linksWithOtherSchemesThanHttpAreRejected() {
        RichText text =
                RichText.of(new Paragraph(List.of(new Span("x", Set.of(), URI.create("javascript:alert(1)"), null))));

        assertThatThrownBy(() -> Html.fragment(text, ENGLISH)).isInstanceOf(InvalidContentException.class);
    }

    @Test
    void anEmptyCellIsNoHeaderCell() {
        RichText text = RichText.of(Table.of(TableRow.of("", "x"), TableRow.of("", "")));

        assertThat(fragment(text).select("thead tr > *").stream().map(Element::tagName))
                .containsExactly("td", "th");
    }

    @Test
    void aDecorativeImageHasAnEmptyAlternativeText() {
        var image = ImageBuilder.builder()
                .url(URI.create("https://www.example.org/line.png"))
                .alt(LocalizedText.of("en", "a line"))
                .decorative(true)
                .build();

        Export<String> export = Html.fragment(RichText.of(new Figure(image)), ENGLISH);

        assertThat(Jsoup.parse(export.value()).expectFirst("img").attributes().get("alt"))
                .isEmpty();
        assertThat(export.losses()).extracting(Loss::pointer).containsExactly("/0/media/alt");
    }

    @Test
    void aHeadingBelowLevelSixHasAnAriaLevel() {
        Document page = Jsoup.parse(Html.page(chainOfWorkAreas(8), ENGLISH).value());

        assertThat(page.select("[role=heading]").eachAttr("aria-level")).contains("7", "8", "9");
    }

    @Test
    void workAreasNestUpToTheDeepestHeadingTag() {
        Document page = Jsoup.parse(Html.page(chainOfWorkAreas(1000), ENGLISH).value());

        assertThat(page.select("section section section section section")).hasSize(997);
        assertThat(page.select("section section section section section section"))
                .isEmpty();
    }

    @Test
    void aQuoteIsWrittenOnceForManyQuotations() {
        NewsArticle article = content.news().get(0);
        RichText text = new RichText(Collections.nCopies(1000, new Quotation("director-general")));
        NewsArticle changed = NewsArticleBuilder.builder(article)
                .body(LocalizedRichText.of(ENGLISH, text))
                .originalLanguage(ENGLISH)
                .build();

        String fragment = Html.fragment(with(changed), changed, ENGLISH).value();

        assertThat(Jsoup.parse(fragment).select("[id$=director-general]")).hasSize(1);
        assertThat(Jsoup.parse(fragment).select("a[href$=director-general]")).hasSize(999);
    }

    @Test
    void digitsBelowTheMillisecondAreLost() {
        NewsArticle changed = NewsArticleBuilder.builder(content.news().get(0))
                .publishedAt(OffsetDateTime.parse("2026-06-08T10:00:00.123456Z"))
                .build();

        Export<String> page = Html.page(with(changed), changed, ENGLISH);

        assertThat(page.value()).contains("datetime=\"2026-06-08T10:00:00.123Z\"");
        assertThat(page.losses()).extracting(Loss::pointer).containsExactly("/news/0/publishedAt");
    }

    @Test
    void anEmailAddressIsEscaped() {
        assertThat(ContactLinks.mail("a?b%c&d=1+2@example.org")).hasToString("mailto:a%3Fb%25c%26d%3D1+2@example.org");
    }

    @Test
    void aSpeakerWithoutANameHasTheRoleInTheCaptionAndInLinks() {
        NewsArticle article = content.news().get(0);
        var speaker = new Speaker(null, LocalizedText.of("en", "A spokesperson"), null, null, null);
        Quote quote = QuoteBuilder.builder(article.quotes().get(0))
                .speaker(speaker)
                .saidOn(null)
                .source(null)
                .originalLanguage(ENGLISH)
                .build();
        RichText text = new RichText(Collections.nCopies(2, new Quotation(quote.id())));
        NewsArticle changed = NewsArticleBuilder.builder(article)
                .quotes(List.of(quote))
                .body(LocalizedRichText.of(ENGLISH, text))
                .originalLanguage(ENGLISH)
                .build();

        Document fragment =
                Jsoup.parse(Html.fragment(with(changed), changed, ENGLISH).value());

        assertThat(fragment.select("figcaption").eachText()).containsExactly("A spokesperson");
        assertThat(fragment.select("a[href$=" + quote.id() + "]").eachText()).containsExactly("A spokesperson");
    }

    @Test
    void aContactWithoutANameBeginsWithItsRoleOrOrganization() {
        var spokesperson = PressContactBuilder.builder()
                .id("spokesperson")
                .role(LocalizedText.of("en", "Spokesperson"))
                .organization(LocalizedText.of("en", "Example Relief"))
                .emails(List.of("press@example.org"))
                .build();
        var agency = PressContactBuilder.builder()
                .id("agency")
                .organization(LocalizedText.of("en", "Example Agency"))
                .emails(List.of("agency@example.org"))
                .build();
        NewsArticle article = NewsArticleBuilder.builder(content.news().get(0))
                .pressContacts(List.of(spokesperson, agency))
                .build();

        Document fragment =
                Jsoup.parse(Html.fragment(with(article), article, ENGLISH).value());

        assertThat(fragment.select("address > p").eachText())
                .contains("Spokesperson · Example Relief", "Example Agency");
        assertThat(fragment.select("address > p > strong").eachText()).contains("Spokesperson", "Example Agency");
    }

    @Test
    void dialledDigitsAreTextWithTheirCountryAndNotALink() {
        var hotline = PressContactBuilder.builder()
                .id("hotline")
                .name(LocalizedText.of("en", "Hotline"))
                .phones(List.of(
                        new PhoneNumber(null, "116 117", "DE", PhoneKind.VOICE, "2"),
                        new PhoneNumber(null, "0800 111 0 111", "DE", PhoneKind.WHATSAPP, null)))
                .build();
        NewsArticle article = NewsArticleBuilder.builder(content.news().get(0))
                .pressContacts(List.of(hotline))
                .build();

        Element address = Jsoup.parse(
                        Html.fragment(with(article), article, ENGLISH).value())
                .expectFirst("address[id$=hotline]");

        assertThat(address.select("dd").eachText())
                .containsExactly("116 117 · Germany · extension 2", "0800 111 0 111 · Germany");
        assertThat(address.select("a")).isEmpty();
    }

    private static Document fragment(RichText text) {
        return Jsoup.parse(Html.fragment(text, ENGLISH).value());
    }

    private OrganizationContent with(NewsArticle changed) {
        var news = new ArrayList<>(content.news());
        news.set(0, changed);
        return OrganizationContentBuilder.builder(content).news(news).build();
    }

    static OrganizationContent chainOfWorkAreas(int length) {
        var areas = new ArrayList<WorkArea>();
        for (int i = 0; i < length; i++) {
            areas.add(WorkAreaBuilder.builder()
                    .id("area-" + i)
                    .title(LocalizedText.of("en", "Area " + i))
                    .description(LocalizedRichText.of(
                            "en",
                            RichText.of(
                                    new Heading(2, List.of(Span.of("a"))),
                                    new Heading(3, List.of(Span.of("b"))),
                                    new Heading(4, List.of(Span.of("c"))))))
                    .parent(i == 0 ? null : "area-" + (i - 1))
                    .build());
        }
        return OrganizationContentBuilder.builder(Samples.riverHealth())
                .workAreas(areas)
                .news(List.of())
                .build();
    }
}
