package io.github.orgcontent.validation;

import static io.github.orgcontent.validation.Articles.EN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.constraint.Warnings;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.PressContactBuilder;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.richtext.ListBlock;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.groups.Default;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailingPropertiesResolverTest {
    private static final URI NO_ADDRESS = URI.create("ftp://example.org");
    private static final Speaker SPEAKER = new Speaker(LocalizedText.of("en", "Ines"), null, null, null, NO_ADDRESS);

    @ParameterizedTest
    @MethodSource
    void findsTheSameViolationsAsTheProviderAlone(Object document) {
        assertThat(new Found(document).led())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(new Found(document).alone());
    }

    static Stream<Object> findsTheSameViolationsAsTheProviderAlone() {
        return Stream.of(component(), element(), below(), inText(), inList(), between(), warnings(), everywhere());
    }

    @SuppressWarnings("NullAway") // invalid on purpose
    private static NewsArticle component() {
        return Articles.article().id("Not An Id").genre(null).build();
    }

    private static NewsArticle element() {
        return Articles.article()
                .countries(Arrays.asList("DE", "Germany", null))
                .build();
    }

    private static NewsArticle below() {
        return Articles.article()
                .quotes(List.of(
                        Articles.quote().id("other").build(),
                        Articles.quote().speaker(SPEAKER).build()))
                .build();
    }

    private static NewsArticle inText() {
        Span link = new Span("here", Set.of(), NO_ADDRESS, null);
        return Articles.article().body(body(Span.of("and"), link)).build();
    }

    private static NewsArticle inList() {
        var list = ListBlock.ofSpans(false, List.of(List.of(Span.of("one")), List.of(Span.of(""))));
        return Articles.article()
                .body(LocalizedRichText.of(EN, RichText.of(list)))
                .build();
    }

    private static LocalizedRichText body(Span... spans) {
        return LocalizedRichText.of(EN, RichText.of(new Paragraph(List.of(spans))));
    }

    private static NewsArticle between() {
        var contact = Articles.contactWithoutChannel();
        return Articles.article().pressContacts(List.of(contact, contact)).build();
    }

    private static NewsArticle warnings() {
        return Articles.article()
                .headline(LocalizedText.of("en", "x".repeat(111)))
                .build();
    }

    private static OrganizationContent everywhere() {
        var contact = PressContactBuilder.builder(Articles.contactWithoutChannel())
                .timeZone("Europe/Nowhere")
                .build();
        return Articles.content()
                .schemaVersion("2")
                .news(List.of(component(), element(), below(), inText(), inList(), between(), warnings()))
                .pressContacts(Arrays.asList(contact, null))
                .build();
    }

    /** Violations of a document: from the validator, and from the provider without the resolver. */
    private record Found(Object document) {
        List<String> led() {
            return ContentValidator.standard().validate(document).stream()
                    .map(found -> found.pointer() + " " + found.code())
                    .toList();
        }

        List<String> alone() {
            try (ValidatorFactory factory = Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()) {
                return factory.getValidator().validate(document, Default.class, Warnings.class).stream()
                        .map(found -> JsonPointer.of(PropertyPaths.tokens(found.getPropertyPath())) + " "
                                + CatalogInterpolator.code(found.getMessageTemplate()))
                        .toList();
            }
        }
    }
}
