package io.github.orgcontent.interchange.harness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Quotation;
import io.github.orgcontent.validation.Violation;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MaximalTest {
    private static final OrganizationContent CONTENT = Maximal.content();

    @Test
    void itIsValid() {
        assertThat(ContentJson.standard()
                        .check(Maximal.bytes(), OrganizationContent.class)
                        .violations())
                .filteredOn(Violation::isError)
                .isEmpty();
    }

    @Test
    void everyComponentOfEveryTypeHasAValueOtherThanTheDefault() {
        Set<String> components = Components.of(OrganizationContent.class);

        assertThat(components).hasSizeGreaterThan(150);
        assertThat(Components.filledIn(CONTENT)).isEqualTo(components);
    }

    @Test
    void noTextOccursTwice() {
        assertThat(Leaf.of(Maximal.tree()))
                .filteredOn(MarkedContent::isText)
                .hasSizeGreaterThan(1000)
                .extracting(Leaf::value)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyTextHasThreeLanguages() {
        assertThat(Components.languagesOfTexts(CONTENT))
                .containsExactly(Set.of(LanguageTag.parse("ar"), LanguageTag.parse("de"), LanguageTag.parse("en")));
    }

    @Test
    void allNewsArePublishedAndNoneHasExpired() {
        assertThat(CONTENT.news()).allSatisfy(article -> {
            assertThat(article.publishedAt().toInstant()).isBefore(Maximal.AT);
            assertThat(article.embargoedUntil()).isNotNull().isBefore(article.publishedAt());
            assertThat(article.expiresAt()).isNotNull().isAfter(Maximal.AT.atOffset(ZoneOffset.UTC));
        });
    }

    @Test
    void someQuotesAreInTheBodyAndSomeAreNot() {
        assertThat(CONTENT.news())
                .allSatisfy(article -> assertThat(article.quotes())
                        .anyMatch(quote -> quoted(article).contains(quote.id()))
                        .anyMatch(quote -> !quoted(article).contains(quote.id())));
    }

    private static Set<String> quoted(NewsArticle article) {
        return article.body().toMap().values().stream()
                .flatMap(text -> text.blocks().stream())
                .filter(Quotation.class::isInstance)
                .map(block -> ((Quotation) block).quote())
                .collect(Collectors.toSet());
    }
}
