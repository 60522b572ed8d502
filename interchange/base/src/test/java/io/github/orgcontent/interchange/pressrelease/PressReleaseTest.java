package io.github.orgcontent.interchange.pressrelease;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Correction;
import io.github.orgcontent.news.CorrectionKind;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.QuoteBuilder;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PressReleaseTest {
    private final NewsArticle article = Samples.footbridge().news().get(0);

    @Test
    void emptySectionsDoNotAppear() {
        NewsArticle bare = NewsArticleBuilder.builder()
                .id("bare")
                .genre(article.genre())
                .originalLanguage(LanguageTag.parse("en"))
                .headline(LocalizedText.of("en", "Bare"))
                .body(body("en", new Paragraph(List.of(Span.of("Nothing else.")))))
                .publishedAt(article.publishedAt())
                .build();

        assertThat(titles(bare, "en")).containsExactly("Bare", "About the organization", "Press contacts", "Details");
    }

    @Test
    void withoutADatelineTheDateOfPublicationIsBeforeTheText() {
        NewsArticle undated = NewsArticleBuilder.builder(article).dateline(null).build();

        assertThat(lines(article, "de"))
                .contains("Bremen, 2. März 2026")
                .doesNotContain("Veröffentlicht: 2. März 2026");
        assertThat(lines(undated, "de")).contains("Veröffentlicht: 2. März 2026");
    }

    @Test
    void aWithdrawnArticleHasANoticeAboveItsText() {
        var retraction = new Correction(
                OffsetDateTime.parse("2026-03-03T08:00:00Z"),
                CorrectionKind.RETRACTION,
                LocalizedText.of("de", "Der Steg ist zu."));
        NewsArticle withdrawn = NewsArticleBuilder.builder(article)
                .corrections(List.of(retraction))
                .build();

        assertThat(lines(withdrawn, "en"))
                .containsSubsequence(
                        "This article has been withdrawn; the corrections say why.",
                        "Retraction, 3 March 2026, 08:00 UTC+00:00: Der Steg ist zu. (in German)");
    }

    @Test
    void aQuoteIsInFullOnlyAtItsFirstReference() {
        NewsArticle repeating = NewsArticleBuilder.builder(article)
                .body(body("de", new Quotation("pupil"), new Quotation("opening"), new Quotation("pupil")))
                .build();

        assertThat(quotes(repeating))
                .containsExactly("„Ich kann länger schlafen.“", "„Jetzt ist der Weg kurz.“", "„…“");
    }

    @Test
    void dialledDigitsAreTextWithTheirCountryAndNotALink() {
        var hotline = PressContactBuilder.builder()
                .id("hotline")
                .role(LocalizedText.of("en", "Press officer"))
                .phones(List.of(new PhoneNumber(null, "116 117", "DE", PhoneKind.VOICE, "2")))
                .build();
        NewsArticle with = NewsArticleBuilder.builder(article)
                .pressContacts(List.of(hotline))
                .build();

        List<PressReleasePart.Entry> entries = parts(with, "en").stream()
                .filter(PressReleasePart.Entry.class::isInstance)
                .map(PressReleasePart.Entry.class::cast)
                .filter(entry -> text(entry.name()).equals("Press officer"))
                .toList();

        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).details())
                .extracting(PressReleaseTest::text)
                .contains("Telephone: 116 117, Germany, extension 2");
        assertThat(entries.get(0).details())
                .allSatisfy(line -> assertThat(line).extracting(Span::href).containsOnlyNulls());
    }

    @Test
    void aSpeakerWithoutANameHasTheRoleAtEachReference() {
        var speaker =
                new Speaker(null, LocalizedText.of("de", "Eine Sprecherin"), LocalizedText.of("de", "Amt"), null, null);
        List<Quote> quotes = article.quotes().stream()
                .map(quote -> QuoteBuilder.builder(quote)
                        .speaker(speaker)
                        .saidOn(null)
                        .source(null)
                        .build())
                .toList();
        NewsArticle anonymous = NewsArticleBuilder.builder(article)
                .quotes(quotes)
                .body(body("de", new Quotation("pupil"), new Quotation("pupil")))
                .build();

        assertThat(attributions(anonymous))
                .containsExactly("Eine Sprecherin, Amt", "Eine Sprecherin", "Eine Sprecherin, Amt");
    }

    @Test
    void aQuoteThatOnlyTheNotesReferToIsInTheNotes() {
        NewsArticle noting = NewsArticleBuilder.builder(article)
                .notesToEditors(body("de", new Quotation("pupil")))
                .build();

        assertThat(quotes(noting)).containsExactly("„Jetzt ist der Weg kurz.“", "„Ich kann länger schlafen.“");
        assertThat(titles(noting, "de")).doesNotContain("Zitate");
    }

    @Test
    void aHeadingHasTheLanguageNameOrTagOfATextInAnotherLanguage() {
        NewsArticle foreign = NewsArticleBuilder.builder(article)
                .notesToEditors(body("qaa", new Paragraph(List.of(Span.of("Tok.")))))
                .build();

        assertThat(titles(foreign, "de"))
                .contains("Hinweise für Redaktionen (qaa)", "Über die Organisation (auf Englisch)");
    }

    @Test
    void aBodyInAnotherLanguageHasAHeadingWithItsHeadingsBelow() {
        assertThat(titles(article, "en")).contains("Text (in German)");
        assertThat(parts(article, "en"))
                .filteredOn(part -> part instanceof PressReleasePart.Prose prose && prose.block() instanceof Heading)
                .extracting(part -> ((PressReleasePart.Prose) part).levelOffset())
                .containsOnly(1);
    }

    private static LocalizedRichText body(String language, Block... blocks) {
        return LocalizedRichText.of(language, RichText.of(blocks));
    }

    private static List<PressReleasePart> parts(NewsArticle article, String language) {
        var content = OrganizationContentBuilder.builder(Samples.footbridge())
                .news(List.of(article))
                .build();
        return PressRelease.of(Publication.of(content), article, LanguageTag.parse(language))
                .parts();
    }

    private static List<String> titles(NewsArticle article, String language) {
        return parts(article, language).stream()
                .filter(PressReleasePart.Title.class::isInstance)
                .map(part -> ((PressReleasePart.Title) part).text())
                .toList();
    }

    private static List<String> quotes(NewsArticle article) {
        return parts(article, "de").stream()
                .filter(PressReleasePart.Quoted.class::isInstance)
                .map(part -> ((PressReleasePart.Quoted) part).text())
                .toList();
    }

    private static List<String> attributions(NewsArticle article) {
        return parts(article, "de").stream()
                .filter(PressReleasePart.Quoted.class::isInstance)
                .map(part -> text(((PressReleasePart.Quoted) part).attribution()))
                .toList();
    }

    private static List<String> lines(NewsArticle article, String language) {
        return parts(article, language).stream()
                .flatMap(PressReleaseTest::lines)
                .toList();
    }

    private static Stream<String> lines(PressReleasePart part) {
        if (part instanceof PressReleasePart.Prose prose && prose.block() instanceof Paragraph paragraph) {
            return Stream.of(text(paragraph.spans()));
        }
        return part instanceof PressReleasePart.Prose prose && prose.block() instanceof ListBlock list
                ? list.items().stream().map(item -> text(item.spans()))
                : Stream.of();
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
