package io.github.orgcontent.validation;

import static io.github.orgcontent.validation.Articles.DE;
import static io.github.orgcontent.validation.Articles.EN;
import static io.github.orgcontent.validation.Articles.area;
import static io.github.orgcontent.validation.Articles.article;
import static io.github.orgcontent.validation.Articles.content;
import static io.github.orgcontent.validation.Articles.profile;
import static io.github.orgcontent.validation.Articles.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.organization.Identifier;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.PartialDate;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // a document may be wrong until it is validated, and here it is
class ContentValidatorTest {
    private static final ContentValidator VALIDATOR = ContentValidator.standard();

    private static List<String> found(Object document) {
        return VALIDATOR.validate(document).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void findsNothingInValidContent() {
        assertThat(VALIDATOR.validate(content().build())).isEmpty();
    }

    @Test
    void reportsEverythingAtOnceInTheOrderOfTheDocument() {
        var article = article()
                .id("Not An Id")
                .headline(null)
                .countries(List.of("DE", "de", "DE"))
                .publishedAt(null)
                .build();
        assertThat(found(content().defaultLanguage(null).news(List.of(article)).build()))
                .containsExactly(
                        "/defaultLanguage required",
                        "/news/0/id id",
                        "/news/0/headline required",
                        "/news/0/countries/1 country",
                        "/news/0/countries/2 duplicate",
                        "/news/0/publishedAt required");
    }

    @Test
    void goesIntoEveryKindOfBlock() {
        Span bad = new Span("", Set.of(), URI.create("ftp://example.org"), null);
        var body = RichText.of(
                new Paragraph(List.of()),
                new Heading(1, List.of(Span.of(" edge"))),
                new ListBlock(true, List.of(List.of(bad))),
                new Table(List.of(), List.of(List.of(List.of(Span.of("a"))), List.of())),
                new Figure(ImageBuilder.builder()
                        .url(URI.create("https://example.org/a.png"))
                        .build()));
        assertThat(found(article().body(LocalizedRichText.of(EN, body)).build()))
                .containsExactly(
                        "/body/en/0/spans items",
                        "/body/en/1/level range",
                        "/body/en/1/spans block.text",
                        "/body/en/2/items/0/0/text run",
                        "/body/en/2/items/0/0/href url",
                        "/body/en/3/rows/1 items",
                        "/body/en/4/media/alt image.alt");
    }

    @Test
    void aDecorativeImageNeedsNoDescription() {
        var image = new Image(
                URI.create("https://example.org/a.png"), null, true, null, null, null, null, null, null, null);
        assertThat(found(image)).isEmpty();
    }

    @Test
    void reportsATextThatIsTooLongAtItsLanguage() {
        var headline = LocalizedText.of("en", "x").with(DE, "😀".repeat(256));
        assertThat(found(article().headline(headline).build()))
                .containsExactly("/headline/de length", "/body/de news.body-missing");
        assertThat(found(quote().text(LocalizedText.of("en", "😀".repeat(5000))).build()))
                .isEmpty();
    }

    @Test
    void reportsANullInAList() {
        assertThat(found(content()
                        .workAreas(Arrays.asList(area("water").build(), null))
                        .build()))
                .containsExactly("/workAreas/1 required");
    }

    @Test
    void aBodyNeedsAHeadlineInItsLanguage() {
        var body = article().build().body().with(DE, RichText.ofParagraphs("Wasser"));
        assertThat(found(article().body(body).build())).containsExactly("/headline/de news.headline-missing");
    }

    @Test
    void theOriginalLanguageMustBeThere() {
        assertThat(found(article().originalLanguage(DE).build()))
                .containsExactly("/originalLanguage news.original-language");
        assertThat(found(quote().originalLanguage(DE).build()))
                .containsExactly("/originalLanguage quote.original-language");
    }

    @Test
    void timesMustBeInOrder() {
        var article = article()
                .updatedAt(OffsetDateTime.parse("2026-03-01T10:59:59+01:00"))
                .expiresAt(OffsetDateTime.parse("2026-03-01T11:00:00+01:00"));
        assertThat(found(article.build()))
                .containsExactly(
                        "/updatedAt news.updated-before-published", "/expiresAt news.expires-before-published");
        assertThat(found(article.updatedAt(OffsetDateTime.parse("2026-03-01T11:00:00+01:00"))
                        .expiresAt(OffsetDateTime.parse("2026-03-01T11:00:01+01:00"))
                        .build()))
                .isEmpty();
    }

    @Test
    void datesOfDifferentPrecisionAreInOrderUntilTheyCertainlyAreNot() {
        var profile = profile().founded(PartialDate.parse("1951-12-05"));
        assertThat(found(profile.dissolved(PartialDate.parse("1951")).build())).isEmpty();
        assertThat(found(profile.dissolved(PartialDate.parse("1951-11")).build()))
                .containsExactly("/dissolved organization.dissolved-before-founded");
        assertThat(found(area("water")
                        .since(PartialDate.parse("2020"))
                        .until(PartialDate.parse("2019"))
                        .build()))
                .containsExactly("/until work-area.until-before-since");
    }

    @Test
    void referencesMustResolve() {
        var body = LocalizedRichText.of(EN, RichText.of(new Quotation("right"), new Quotation("wrong")));
        var article = article()
                .body(body)
                .quotes(List.of(quote().build()))
                .workAreas(List.of("water", "fire"))
                .build();
        var areas = List.of(area("water").build(), area("wells").parent("earth").build());
        assertThat(found(content().workAreas(areas).news(List.of(article)).build()))
                .containsExactly(
                        "/workAreas/1/parent reference.parent",
                        "/news/0/body/en/1/quote reference.quote",
                        "/news/0/workAreas/1 reference.work-area");
    }

    @Test
    void outsideAnArticleThereIsNoQuoteToReferTo() {
        var text = LocalizedRichText.of(EN, RichText.of(new Quotation("right")));
        assertThat(found(profile().about(text).build())).containsExactly("/about/en/0/quote reference.quote");
        assertThat(found(area("water").description(text).build()))
                .containsExactly("/description/en/0/quote reference.quote");
    }

    @Test
    void parentsFormAForestAndEachCycleIsReportedOnce() {
        var areas = List.of(
                area("water").build(),
                area("a").parent("b").build(),
                area("b").parent("c").build(),
                area("c").parent("a").build(),
                area("into").parent("a").build(),
                area("self").parent("self").build());
        assertThat(found(content().workAreas(areas).build()))
                .containsExactly("/workAreas/1/parent work-area.cycle", "/workAreas/5/parent work-area.cycle");
    }

    @Test
    void idsAreUniqueInTheirList() {
        var areas = List.of(
                area("water").build(), area("water").build(), area("water").build());
        assertThat(found(content().workAreas(areas).build()))
                .containsExactly("/workAreas/1/id id.duplicate", "/workAreas/2/id id.duplicate");
    }

    @Test
    void knownIdentifiersHaveFormAndCheckDigits() {
        var identifiers = List.of(
                new Identifier("ror", "05dxps055"),
                new Identifier("ror", "05dxps056"),
                new Identifier("isni", "0000 0001"),
                new Identifier("isni", "00000001"),
                new Identifier("house", "whatever"));
        assertThat(found(profile().identifiers(identifiers).build()))
                .containsExactly(
                        "/identifiers/1/value identifier.check-digit",
                        "/identifiers/2/value code",
                        "/identifiers/3/value identifier.form");
    }

    @Test
    void aPressContactNeedsAChannel() {
        var contact = PressContactBuilder.builder().id("desk").name(LocalizedText.of("en", "Desk"));
        assertThat(found(contact.build())).containsExactly("/emails contact.channel");
        assertThat(found(contact.phones(List.of(new PhoneNumber("+4930901820", PhoneKind.VOICE, null)))
                        .build()))
                .isEmpty();
    }

    @Test
    void speaksTheLanguageAskedFor() {
        var article = article().id("Not An Id").build();
        String german = VALIDATOR
                .withMessagesIn(Locale.GERMANY)
                .validate(article)
                .get(0)
                .message();
        String english =
                VALIDATOR.withMessagesIn(Locale.FRENCH).validate(article).get(0).message();
        assertThat(german).startsWith("muss eine Kennung sein");
        assertThat(english).startsWith("must be an id");
    }

    @Test
    void refusesWithEverythingThatIsWrong() {
        assertThatThrownBy(() ->
                        VALIDATOR.requireValid(article().id(null).genre(null).build()))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContainingAll("2 errors", "/id required", "/genre required")
                .extracting(e -> ((InvalidContentException) e).violations())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void endsAfterTenThousandViolationsAndSaysSo() {
        Span bad = Span.of("");
        var body = RichText.of(new Paragraph(Collections.nCopies(200_000, bad)));
        List<Violation> violations = VALIDATOR.validate(
                article().body(LocalizedRichText.of(EN, body)).build());
        assertThat(violations).hasSize(ContentValidator.MAX_VIOLATIONS + 1);
        assertThat(violations.get(0).pointer()).isEmpty();
        assertThat(violations.get(0).code()).isEqualTo("violations.limit");
    }

    @Test
    void refusesWhatIsNotOfTheModel() {
        for (Object other : List.of(List.of(article().build()), "x", article())) {
            assertThatThrownBy(() -> VALIDATOR.validate(other)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> VALIDATOR.validate(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void reportsNullsInMapsAndTexts() {
        var urls = new TreeMap<LanguageTag, URI>(Comparator.nullsLast(Comparator.naturalOrder()));
        urls.put(EN, null);
        urls.put(null, URI.create("https://example.org/"));
        var body = RichText.of(new Paragraph(Arrays.asList(Span.of("a"), null)));
        var article = article()
                .urls(urls)
                .body(LocalizedRichText.of(EN, body))
                .quotes(List.of(quote().build()))
                .build();
        assertThat(found(article))
                .containsExactly(
                        "/body/en/0/spans/1 required",
                        "/quotes/0/text/en quote.not-in-body",
                        "/urls/en required",
                        "/urls/null required");
    }

    @Test
    void datesMustBeSuchAsCanBeWritten() {
        var dateline = new Dateline(LocalizedText.of("en", "Lisbon"), LocalDate.of(12024, 1, 1));
        assertThat(found(dateline)).containsExactly("/date date");
        assertThat(found(article()
                        .publishedAt(OffsetDateTime.parse("2026-03-01T10:00:00+01:00:30"))
                        .build()))
                .containsExactly("/publishedAt date-time");
    }

    @Test
    void leavesOutWhatOnlyFollowsFromPlacesThatCouldNotBeRead() {
        var broken = article().headline(null).originalLanguage(DE).build();
        assertThat(VALIDATOR.validate(broken))
                .hasSize(1)
                .extracting(Violation::pointer)
                .containsExactly("/headline");
        assertThat(VALIDATOR.validate(broken, Set.of("/headline"))).isEmpty();
        assertThat(VALIDATOR.validate(article().originalLanguage(DE).build(), Set.of("/headline/en-UK")))
                .isEmpty();
        assertThat(VALIDATOR.validate(article().originalLanguage(DE).build(), Set.of("/body/en/0/spans/0")))
                .hasSize(1);
    }
}
