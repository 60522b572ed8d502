package io.github.orgcontent.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Tests the constraints, paths, groups and messages with a validator that does not use this package. */
class OwnValidatorTest {
    private static final NewsArticle BROKEN = Articles.article()
            .id("Not An Id")
            .headline(LocalizedText.of("en", "x".repeat(111)))
            .body(Articles.article().build().body().with(LanguageTag.parse("de"), RichText.ofParagraphs("Wasser")))
            .build();

    private static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(
                    Set.of(Locale.ENGLISH, Locale.GERMAN), Locale.GERMAN, context -> Locale.GERMAN, false))
            .buildValidatorFactory();
    private static final Validator VALIDATOR = FACTORY.getValidator();

    @AfterAll
    static void close() {
        FACTORY.close();
    }

    @Test
    void reportsErrorsOfTheDefaultGroupWithTheirPaths() {
        assertThat(VALIDATOR.validate(BROKEN))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("id", "headline[de].<element>");
    }

    @Test
    void reportsWarningsOfTheWarningsGroup() {
        assertThat(VALIDATOR.validate(BROKEN, Warnings.class))
                .extracting(ConstraintViolation::getMessageTemplate)
                .containsExactly("{io.github.orgcontent.news.headline-long}");
    }

    @Test
    void findsTheMessagesOfTheLibrary() {
        assertThat(VALIDATOR.validate(BROKEN))
                .extracting(ConstraintViolation::getMessage)
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "muss eine Kennung sein: Kleinbuchstaben und Ziffern in Gruppen mit einzelnen Bindestrichen,"
                                + " höchstens 100 Zeichen",
                        "ist erforderlich, weil es einen Text auf de gibt"));
    }

    @Test
    void englishMessagesAreEnglishInAGermanDefaultLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(
                        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(BROKEN))
                    .extracting(ConstraintViolation::getMessage)
                    .contains("is required because there is a body in de");
        } finally {
            Locale.setDefault(before);
        }
    }
}
