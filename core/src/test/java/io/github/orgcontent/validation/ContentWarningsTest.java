package io.github.orgcontent.validation;

import static io.github.orgcontent.validation.Articles.DE;
import static io.github.orgcontent.validation.Articles.EN;
import static io.github.orgcontent.validation.Articles.article;
import static io.github.orgcontent.validation.Articles.content;
import static io.github.orgcontent.validation.Articles.profile;
import static io.github.orgcontent.validation.Articles.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Dateline;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.value.PartialDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ContentWarningsTest {
    private static final ContentValidator VALIDATOR = ContentValidator.standard();

    private static List<String> found(Object document) {
        return VALIDATOR.validate(document).stream()
                .map(violation -> violation.pointer() + " " + violation.code())
                .toList();
    }

    @Test
    void warnsAboutTextsMissingInAWorkingLanguage() {
        var profile = profile().languages(List.of(DE, EN)).build();
        var violations = VALIDATOR.validate(content().organization(profile).build());
        assertThat(violations)
                .extracting(Violation::pointer, Violation::code, Violation::severity)
                .containsExactly(
                        tuple("/organization/name/de", "translation.missing", Severity.WARNING),
                        tuple("/workAreas/0/title/de", "translation.missing", Severity.WARNING));
    }

    @Test
    void warnsAboutQuotesThatAreNotInTheBody() {
        assertThat(found(article().quotes(List.of(quote().build())).build())).isEmpty();
        var other = quote().text(LocalizedText.of("en", "Water is a right. Fire is not."))
                .build();
        assertThat(found(article().quotes(List.of(other)).build()))
                .containsExactly("/quotes/0/text/en quote.not-in-body");
    }

    @Test
    @Timeout(10)
    void searchesNoQuoteInATooLongBody() {
        var paragraphs = Collections.nCopies(1_000, "a".repeat(10_000)).toArray(String[]::new);
        String sentences =
                IntStream.range(0, 500).mapToObj(i -> "aaz" + i + "x.").collect(Collectors.joining(" "));
        List<Quote> quotes = IntStream.range(0, 10)
                .mapToObj(i -> quote().id("quote-" + i)
                        .text(LocalizedText.of("en", sentences))
                        .build())
                .toList();
        var body = LocalizedRichText.of(EN, RichText.ofParagraphs(paragraphs));
        assertThat(found(article().body(body).quotes(quotes).build())).isEmpty();
    }

    @Test
    void warnsAboutAnArticlePublishedBeforeItsDateline() {
        var dateline = new Dateline(LocalizedText.of("en", "Lisbon"), PartialDate.of(2026, 3, 2));
        assertThat(found(article().dateline(dateline).build()))
                .containsExactly("/publishedAt news.published-before-dateline");
    }

    @Test
    void warnsAboutTextThatIsNotNormalized() {
        var body = RichText.ofParagraphs("Cafe\u0301");
        assertThat(found(article()
                        .headline(LocalizedText.of("en", "Cafe\u0301"))
                        .body(LocalizedRichText.of(EN, body))
                        .build()))
                .containsExactly("/headline/en text.nfc", "/body/en/0/spans/0/text text.nfc");
    }

    @Test
    void manyWarningsLeaveContentValid() {
        var languages = Stream.of("ar", "de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "ru", "zh")
                .map(LanguageTag::parse)
                .toList();
        var areas = IntStream.range(0, 1000)
                .mapToObj(i -> Articles.area("area-" + i).build())
                .toList();
        var profile = profile().languages(languages).build();
        List<Violation> violations = VALIDATOR.validate(
                content().organization(profile).workAreas(areas).news(List.of()).build());
        assertThat(violations).hasSize(ContentValidator.MAX_VIOLATIONS + 1).noneMatch(Violation::isError);
        assertThat(violations.get(0).code()).isEqualTo("violations.limit");
    }

    @Test
    void warningsDoNotMakeContentInvalid() {
        VALIDATOR.requireValid(
                article().headline(LocalizedText.of("en", "x".repeat(111))).build());
        assertThat(found(article()
                        .headline(LocalizedText.of("en", "x".repeat(111)))
                        .build()))
                .containsExactly("/headline/en news.headline-long");
    }
}
