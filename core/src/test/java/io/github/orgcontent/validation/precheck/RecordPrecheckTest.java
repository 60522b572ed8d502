package io.github.orgcontent.validation.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.Samples;
import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.Articles;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A verdict is that of the validation provider, which reports. */
class RecordPrecheckTest {
    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();
    private static final LanguageTag EN = LanguageTag.parse("en");

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @ParameterizedTest
    @MethodSource
    void agreesWithTheProvider(Object document) {
        boolean hasErrors = !VALIDATOR.validate(document).isEmpty();
        boolean hasWarnings =
                !VALIDATOR.validate(document, Default.class, Warnings.class).isEmpty();

        assertThat(RecordPrecheck.accepts(document, PrecheckScope.ERRORS)).isEqualTo(!hasErrors);
        assertThat(RecordPrecheck.accepts(document, PrecheckScope.EVERYTHING)).isEqualTo(!hasWarnings);
    }

    static Stream<Object> agreesWithTheProvider() {
        var missing = LocalizedText.of("en", "A text that the body does not hold.");
        Stream<Object> written = Stream.of(
                Articles.article().build(),
                Articles.content().build(),
                Articles.profile().languages(List.of(EN)).build(),
                Articles.profile()
                        .languages(List.of(EN, LanguageTag.parse("de")))
                        .build(),
                Articles.article()
                        .headline(LocalizedText.of("en", "x".repeat(111)))
                        .build(),
                Articles.article()
                        .headline(LocalizedText.of("en", "x".repeat(256)))
                        .build(),
                Articles.article()
                        .quotes(List.of(Articles.quote().text(missing).build()))
                        .build(),
                Articles.article()
                        .updatedAt(OffsetDateTime.parse("1999-01-01T00:00:00Z"))
                        .build(),
                Articles.article().countries(List.of("DE", "DE")).build(),
                Articles.article()
                        .quotes(List.of(
                                Articles.quote().build(), Articles.quote().build()))
                        .build());
        return Stream.concat(written, Samples.recordTypes().stream().map(Samples::of));
    }

    @Test
    void theNormalizationOfTextsIsAWarning() {
        NewsArticle article =
                Articles.article().byline(LocalizedText.of("en", "Ine\u0301s")).build();

        assertThat(RecordPrecheck.accepts(article, PrecheckScope.ERRORS)).isTrue();
        assertThat(RecordPrecheck.accepts(article, PrecheckScope.EVERYTHING)).isFalse();
    }

    @Test
    void aTextWithoutErrorsMayHaveWarnings() {
        var text = LocalizedRichText.of("en", RichText.ofParagraphs("Ine\u0301s"));
        NewsArticle article = Articles.article().notesToEditors(text).build();

        assertThat(RecordPrecheck.accepts(article, PrecheckScope.ERRORS)).isTrue();
        assertThat(RecordPrecheck.accepts(article, PrecheckScope.EVERYTHING)).isFalse();
    }

    @Test
    void aRejectedObjectIsRejectedAgain() {
        var text = LocalizedRichText.of("en", RichText.ofParagraphs(" not trimmed"));
        NewsArticle article = Articles.article().notesToEditors(text).build();

        assertThat(RecordPrecheck.accepts(article, PrecheckScope.ERRORS)).isFalse();
        assertThat(RecordPrecheck.accepts(article, PrecheckScope.ERRORS)).isFalse();
    }

    @Test
    void valuesAreValidIndependently() {
        assertThat(RecordPrecheck.accepts(EN, PrecheckScope.EVERYTHING)).isTrue();
        assertThat(RecordPrecheck.accepts(LocalDate.EPOCH, PrecheckScope.EVERYTHING))
                .isTrue();
    }
}
