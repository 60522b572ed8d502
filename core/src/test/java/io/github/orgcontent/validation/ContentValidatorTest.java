package io.github.orgcontent.validation;

import static io.github.orgcontent.validation.Articles.DE;
import static io.github.orgcontent.validation.Articles.EN;
import static io.github.orgcontent.validation.Articles.area;
import static io.github.orgcontent.validation.Articles.article;
import static io.github.orgcontent.validation.Articles.content;
import static io.github.orgcontent.validation.Articles.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.ImageBuilder;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.ListItem;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.richtext.Table;
import io.github.orgcontent.richtext.TableRow;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // invalid documents may contain nulls
class ContentValidatorTest {
    private static final ContentValidator VALIDATOR = ContentValidator.standard();

    private static List<String> found(Object document) {
        return VALIDATOR.validate(document).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void validContentHasNoViolations() {
        assertThat(VALIDATOR.validate(content().build())).isEmpty();
    }

    @Test
    void reportsAllViolationsInDocumentOrder() {
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
    void validatesEveryKindOfBlock() {
        Span invalid = new Span("", Set.of(), URI.create("ftp://example.org"), null);
        var body = RichText.of(
                new Paragraph(List.of()),
                new Heading(1, List.of(Span.of(" edge"))),
                ListBlock.ofSpans(true, List.of(List.of(invalid))),
                Table.of(null, TableRow.of("a"), TableRow.of()),
                new Figure(ImageBuilder.builder()
                        .url(URI.create("https://example.org/a.png"))
                        .build()));
        assertThat(found(article().body(LocalizedRichText.of(EN, body)).build()))
                .containsExactly(
                        "/body/en/0/spans items",
                        "/body/en/1/level range",
                        "/body/en/1/spans block.text",
                        "/body/en/2/items/0/spans/0/text inline-text",
                        "/body/en/2/items/0/spans/0/href url",
                        "/body/en/3/rows/1/cells items",
                        "/body/en/4/media/alt image.alt",
                        "/body/en/4/media/credit image.credit-missing");
    }

    @Test
    void aListOfSixLevelsIsReportedAtTheSixth() {
        ListBlock five = ListBlock.of(false, nested(5));
        assertThat(found(article()
                        .body(LocalizedRichText.of(EN, RichText.of(five)))
                        .build()))
                .isEmpty();

        ListBlock six = ListBlock.of(false, ListItem.of("other"), nested(6));
        assertThat(found(article()
                        .body(LocalizedRichText.of(EN, RichText.of(six)))
                        .build()))
                .containsExactly("/body/en/0/items/1" + "/list/items/0".repeat(4) + "/list list.depth");
    }

    private static ListItem nested(int levels) {
        return levels == 1 ? ListItem.of("a") : ListItem.of("a", nested(levels - 1));
    }

    @Test
    void theParametersOfAViolationAreThoseOfItsMessage() {
        Quote invalid = quote().text(LocalizedText.of("en", "a".repeat(5_001)))
                .originalLanguage(DE)
                .build();

        assertThat(ContentValidator.standard().validate(invalid))
                .extracting(Violation::parameters)
                .containsExactly(Map.of("max", "5000"), Map.of("language", "de"));
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
    void messagesAreInTheRequestedLanguage() {
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
    void theExceptionContainsAllViolations() {
        assertThatThrownBy(() ->
                        VALIDATOR.requireValid(article().id(null).genre(null).build()))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContainingAll("2 errors", "/id required", "/genre required")
                .extracting(e -> ((InvalidContentException) e).violations())
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void stopsAfterTenThousandViolationsAndReportsIt() {
        Span invalid = Span.of("");
        var body = RichText.of(new Paragraph(Collections.nCopies(200_000, invalid)));
        List<Violation> violations = VALIDATOR.validate(
                article().body(LocalizedRichText.of(EN, body)).build());
        assertThat(violations).hasSize(ContentValidator.MAX_VIOLATIONS + 1);
        assertThat(violations.get(0).pointer()).isEmpty();
        assertThat(violations.get(0).code()).isEqualTo("violations.limit");
    }

    @Test
    void hiddenViolationsDoNotUseUpTheLimit() {
        var references = IntStream.range(0, 90).mapToObj(i -> "area-" + i).toList();
        var news = IntStream.range(0, 300)
                .mapToObj(i -> article().id("a-" + i).workAreas(references).build())
                .toList();
        var whole = content()
                .news(news)
                .pressContacts(List.of(Articles.contactWithoutChannel()))
                .build();
        assertThat(VALIDATOR.validate(whole, Set.of("/workAreas/0/id")))
                .extracting(Violation::pointer)
                .containsExactly("/pressContacts/0/emails");
    }

    @Test
    void rejectsTypesOutsideTheModel() {
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
    void timesMustBeRepresentableInRfc3339() {
        assertThat(found(article()
                        .publishedAt(OffsetDateTime.parse("2026-03-01T10:00:00+01:00:30"))
                        .build()))
                .containsExactly("/publishedAt date-time");
    }

    @Test
    void hidesViolationsThatResultFromUnreadableComponents() {
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
