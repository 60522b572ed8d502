package io.github.orgcontent.interchange.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.OrganizationContentBuilder;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.harness.Maximal;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.interchange.ninjs.write.NinjsItemWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class NinjsTest {
    private static final OrganizationContent CONTENT = Maximal.content();
    private static final NewsArticle ARTICLE = CONTENT.news().get(0);

    @Test
    void anArticleHasAnItemInEachLanguageOfItsHeadline() {
        var items = Ninjs.write(CONTENT, ARTICLE).value();
        assertThat(items.keySet()).isEqualTo(ARTICLE.headline().languages());
        items.forEach((language, item) -> {
            assertThat(Items.json(item).get("language").stringValue()).isEqualTo(language.toString());
            assertThat(Items.json(item).at("/headlines/0/value").stringValue())
                    .isEqualTo(ARTICLE.headline().in(language).orElseThrow());
        });
    }

    @Test
    void theItemsOfAContentAreInTheOrderOfItsArticles() {
        var items = Ninjs.write(CONTENT).value();
        assertThat(items.keySet())
                .containsExactlyElementsOf(
                        CONTENT.news().stream().map(NewsArticle::id).toList());
        assertThat(items.get(ARTICLE.id()))
                .isEqualTo(Ninjs.write(CONTENT, ARTICLE).value());
    }

    @Test
    void theItemsOfAnArticleLinkToEachOtherAndToTheOriginal() {
        var items = Ninjs.write(CONTENT, ARTICLE).value();
        JsonNode original = Items.json(Objects.requireNonNull(items.get(ARTICLE.originalLanguage())));
        items.forEach((language, item) -> {
            List<JsonNode> others = associations(Items.json(item), "translation", "translationOf");
            assertThat(others).hasSize(items.size() - 1);
            List<JsonNode> originals = associations(Items.json(item), "translationOf");
            if (language.equals(ARTICLE.originalLanguage())) {
                assertThat(originals).isEmpty();
            } else {
                assertThat(originals)
                        .singleElement()
                        .extracting(node -> node.get("uri"))
                        .isEqualTo(original.get("uri"));
            }
        });
    }

    @Test
    void theUriOfAnItemIsIndependentOfOtherProperties() {
        NewsArticle changed = NewsArticleBuilder.builder(ARTICLE)
                .headline(ARTICLE.headline().with(Items.EN, "Another headline"))
                .build();
        var content = OrganizationContentBuilder.builder(CONTENT)
                .news(List.of(changed, CONTENT.news().get(1), CONTENT.news().get(2)))
                .build();
        assertThat(Items.json(Ninjs.write(content, changed, Items.EN).value()).get("uri"))
                .isEqualTo(Items.json(Ninjs.write(CONTENT, ARTICLE, Items.EN).value())
                        .get("uri"));
    }

    @Test
    void aMissingLanguageIsReplacedByTheOriginalLanguage() {
        String item = Ninjs.write(CONTENT, ARTICLE, LanguageTag.parse("fi")).value();
        assertThat(Items.json(item).get("language").stringValue())
                .isEqualTo(ARTICLE.originalLanguage().toString());
        assertThat(Ninjs.write(CONTENT, ARTICLE, LanguageTag.parse("en-GB")).value())
                .isEqualTo(Ninjs.write(CONTENT, ARTICLE, Items.EN).value());
    }

    @Test
    void anItemContainsNoTextInAnotherLanguageAndReportsMissingTexts() {
        NewsArticle changed = NewsArticleBuilder.builder(ARTICLE)
                .byline(LocalizedText.of("de", "Von Kim Beispiel"))
                .build();
        var content = OrganizationContentBuilder.builder(CONTENT)
                .news(List.of(changed, CONTENT.news().get(1), CONTENT.news().get(2)))
                .build();
        var english = Ninjs.write(content, changed, Items.EN);
        assertThat(english.value()).doesNotContain("Von Kim Beispiel");
        assertThat(english.losses()).extracting(Loss::pointer).contains("/news/0/byline");
        assertThat(Ninjs.write(content, changed).losses())
                .extracting(Loss::pointer)
                .noneMatch(pointer -> pointer.startsWith("/news/0/byline"));
    }

    @Test
    void aTextInALanguageWithoutAnItemIsLost() {
        NewsArticle changed = NewsArticleBuilder.builder(ARTICLE)
                .byline(Objects.requireNonNull(ARTICLE.byline()).with(LanguageTag.parse("fi"), "Kim"))
                .build();
        var content = OrganizationContentBuilder.builder(CONTENT)
                .news(List.of(changed, CONTENT.news().get(1), CONTENT.news().get(2)))
                .build();
        assertThat(Ninjs.write(content, changed).losses())
                .extracting(Loss::pointer)
                .contains("/news/0/byline/fi");
    }

    @Test
    void aWithdrawnArticleIsCanceled() {
        List<String> states = Items.of(CONTENT).stream()
                .map(item -> Items.json(item).get("pubStatus").stringValue())
                .toList();
        assertThat(states).contains("canceled");
        assertThat(Items.of(Samples.riverHealth()))
                .allSatisfy(item -> assertThat(Items.json(item).get("pubStatus").stringValue())
                        .isEqualTo("usable"));
    }

    @Test
    void aQuoteWithoutAReferenceHasItsOwnBody() {
        OrganizationContent content = Samples.riverHealth();
        JsonNode item =
                Items.json(Ninjs.write(content, content.news().get(0), Items.EN).value());
        List<String> roles = new ArrayList<>();
        item.get("bodies").values().forEach(body -> roles.add(body.get("role").stringValue()));
        assertThat(roles).containsExactly("main", "organization boilerplate", "quotes");
        assertThat(item.at("/bodies/2/value").stringValue()).contains("<blockquote");
    }

    @Test
    void valuesBelowALossAreNotReportedAgain() {
        List<String> pointers = Ninjs.write(Samples.riverHealth()).losses().stream()
                .map(Loss::pointer)
                .toList();
        assertThat(pointers)
                .isNotEmpty()
                .noneMatch(pointer -> pointers.stream().anyMatch(above -> pointer.startsWith(above + "/")));
    }

    @Test
    void anArticleOfAnotherContentIsRejected() {
        NewsArticle other = Samples.riverHealth().news().get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> Ninjs.write(CONTENT, other));
    }

    @Test
    void aContentWithoutArticlesIsReportedAsOneLoss() {
        var content =
                OrganizationContentBuilder.builder(CONTENT).news(List.of()).build();
        assertThat(Ninjs.write(content).value()).isEmpty();
        assertThat(Ninjs.write(content).losses())
                .extracting(Loss::pointer)
                .contains("/organization", "/workAreas", "/pressContacts");
    }

    @Test
    void aYearBefore1000IsReadBackUnchanged() {
        NewsArticle read = Ninjs.read("{\"uri\": \"urn:x:1\", \"versionCreated\": \"0999-01-01T00:00:00Z\"}")
                .value();
        assertThat(NinjsItemWriter.time(read.publishedAt())).isEqualTo("0999-01-01T00:00:00Z");
    }

    @Test
    void anItemIsOneLineAndTheSameUnderAnyLocaleAndTimeZone() {
        List<String> items = Items.of(CONTENT);
        assertThat(items).noneMatch(item -> item.contains("\n"));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            for (String other : List.of("tr-TR", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(Items.of(CONTENT)).isEqualTo(items);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static List<JsonNode> associations(JsonNode item, String... rels) {
        var found = new ArrayList<JsonNode>();
        for (JsonNode association : item.get("associations").values()) {
            if (List.of(rels).contains(association.get("rel").stringValue())) {
                found.add(association);
            }
        }
        return found;
    }
}
