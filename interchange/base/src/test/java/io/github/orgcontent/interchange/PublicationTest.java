package io.github.orgcontent.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.InvalidContentException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationTest {
    private static final OrganizationContent CONTENT = Maximal.content();
    private static final Publication PUBLICATION = Publication.of(CONTENT);

    @Test
    void aContentWithErrorsIsRejectedWithAllOfThem() {
        NewsArticle article = CONTENT.news().get(0);
        OrganizationContent content = OrganizationContentBuilder.builder(CONTENT)
                .schemaVersion("0.9")
                .news(List.of(article, article))
                .build();

        assertThatThrownBy(() -> Publication.of(content))
                .isInstanceOfSatisfying(
                        InvalidContentException.class,
                        e -> assertThat(e.violations())
                                .extracting(violation -> violation.pointer().toString())
                                .contains("/schemaVersion", "/news/1/id"));
    }

    @Test
    void aWarningIsNoError() {
        NewsArticle article = NewsArticleBuilder.builder(CONTENT.news().get(0))
                .kicker(LocalizedText.of("en", "Cafe\u0301"))
                .build();
        OrganizationContent content = OrganizationContentBuilder.builder(CONTENT)
                .news(List.of(article, CONTENT.news().get(1), CONTENT.news().get(2)))
                .build();

        assertThat(Publication.of(content).content()).isSameAs(content);
    }

    @Test
    void anArticleIsFoundByItsIdAndHasAPointer() {
        for (int i = 0; i < CONTENT.news().size(); i++) {
            NewsArticle article = CONTENT.news().get(i);

            assertThat(PUBLICATION.article(article.id())).isSameAs(article);
            assertThat(PUBLICATION.pointerOf(article)).isEqualTo("/news/" + i);
        }
    }

    @Test
    void anUnknownArticleIsNamedInTheException() {
        assertThatThrownBy(() -> PUBLICATION.article("nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no article nowhere");
    }

    @Test
    void anArticleWithTheSameIdAndOtherPropertiesIsUnknown() {
        NewsArticle other = NewsArticleBuilder.builder(CONTENT.news().get(0))
                .kicker(LocalizedText.of("en", "Another"))
                .build();

        assertThatThrownBy(() -> PUBLICATION.pointerOf(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the article " + other.id() + " is not part of the content");
    }

    @Test
    void aWorkAreaIsFoundByItsId() {
        CONTENT.workAreas()
                .forEach(area -> assertThat(PUBLICATION.workArea(area.id())).isSameAs(area));
    }

    @Test
    void textsFallBackToTheArticlesLanguageThenToTheDefaultLanguage() {
        NewsArticle german = CONTENT.news().stream()
                .filter(article -> article.originalLanguage().equals(LanguageTag.parse("de")))
                .findFirst()
                .orElseThrow();
        LanguageTag finnish = LanguageTag.parse("fi");

        assertThat(CONTENT.defaultLanguage()).isEqualTo(LanguageTag.parse("en"));
        assertThat(TextResolver.of(PUBLICATION, finnish).of(german.headline()).language())
                .isEqualTo(LanguageTag.parse("en"));
        assertThat(TextResolver.of(PUBLICATION, finnish, german)
                        .of(german.headline())
                        .language())
                .isEqualTo(LanguageTag.parse("de"));
    }

    @Test
    void languagesAreThoseOfTheNameTheHeadlinesAndTheBodies() {
        var news = new ArrayList<>(CONTENT.news());
        NewsArticle article = news.get(0);
        news.set(
                0,
                NewsArticleBuilder.builder(article)
                        .headline(article.headline().with(LanguageTag.parse("sw"), "Maji"))
                        .kicker(LocalizedText.of("fi", "Vesi"))
                        .build());
        OrganizationContent content =
                OrganizationContentBuilder.builder(CONTENT).news(news).build();

        assertThat(Publication.of(content).languages())
                .extracting(LanguageTag::toString)
                .containsExactly("ar", "de", "en", "sw");
    }
}
