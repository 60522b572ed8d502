package io.github.orgcontent.validation;

import static io.github.orgcontent.validation.Articles.DE;
import static io.github.orgcontent.validation.Articles.EN;
import static io.github.orgcontent.validation.Articles.area;
import static io.github.orgcontent.validation.Articles.article;
import static io.github.orgcontent.validation.Articles.content;
import static io.github.orgcontent.validation.Articles.profile;
import static io.github.orgcontent.validation.Articles.quote;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.media.Image;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.organization.Identifier;
import io.github.orgcontent.organization.PhoneKind;
import io.github.orgcontent.organization.PhoneNumber;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests the rules between components and between documents. */
class ContentRulesTest {
    private static List<String> found(Object document) {
        return ContentValidator.standard().validate(document).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void aDecorativeImageNeedsNoAlternativeText() {
        var image = new Image(
                URI.create("https://example.org/a.png"), null, true, null, null, null, null, null, null, null, null);
        assertThat(found(image)).isEmpty();
    }

    @Test
    void aBodyNeedsAHeadlineInItsLanguage() {
        var body = article().build().body().with(DE, RichText.ofParagraphs("Wasser"));
        assertThat(found(article().body(body).build())).containsExactly("/headline/de news.headline-missing");
    }

    @Test
    void theOriginalLanguageMustBeAvailable() {
        assertThat(found(article().originalLanguage(DE).build()))
                .containsExactly("/originalLanguage news.original-language");
        assertThat(found(quote().originalLanguage(DE).build()))
                .containsExactly("/originalLanguage quote.original-language");
    }

    @Test
    void timesMustBeInChronologicalOrder() {
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
    void overlappingPartialDatesAreInOrder() {
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
    void theNumberOfPlacesThatAreNotListedBelongsToOneRule() {
        List<String> missing = IntStream.range(0, 25).mapToObj(i -> "area-" + i).toList();
        var article =
                article().workAreas(missing).related(List.of("no-article")).build();

        List<Violation> violations = ContentValidator.standard()
                .validate(content().news(List.of(article)).build());

        assertThat(violations).hasSize(21);
        assertThat(violations.get(19).message())
                .isEqualTo("there is no work area with this id; 5 more places are not listed");
        assertThat(violations.get(20).code()).isEqualTo("reference.related");
        assertThat(violations.get(20).message()).isEqualTo("there is no article with this id");
    }

    @Test
    void quotesExistOnlyInArticles() {
        var text = LocalizedRichText.of(EN, RichText.of(new Quotation("right")));
        assertThat(found(profile().about(text).build())).containsExactly("/about/en/0/quote reference.quote");
        assertThat(found(area("water").description(text).build()))
                .containsExactly("/description/en/0/quote reference.quote");
    }

    @Test
    void eachCycleOfParentsIsReportedOnce() {
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
        assertThat(found(contact.phones(List.of(new PhoneNumber("+4930901820", null, null, PhoneKind.VOICE, null)))
                        .build()))
                .isEmpty();
    }
}
