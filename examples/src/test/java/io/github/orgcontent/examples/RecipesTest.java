package io.github.orgcontent.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.cli.BundledContent;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.SuppliedValue;
import io.github.orgcontent.json.ContentJson;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Match;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.TranslationCoverage;
import io.github.orgcontent.validation.Violation;
import jakarta.validation.ConstraintViolation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipesTest {
    private static final ContentJson JSON = ContentJson.standard();
    private static final OrganizationContent CONTENT = JSON.read(BundledContent.json(), OrganizationContent.class);

    @Test
    void readsAndResolves(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("content.json"), BundledContent.json());

        var name = Recipes.read(path);

        assertThat(name.value()).isEqualTo("Internationale Organisation für gesunde Flüsse");
        assertThat(name.language()).isEqualTo(LanguageTag.parse("de"));
        assertThat(name.match()).isEqualTo(Match.TRUNCATED);
    }

    @Test
    void buildsAValidContentAroundAnArticle() {
        NewsArticle article = NewsArticleBuilder.builder()
                .id("clean-water")
                .genre(Genre.NEWS)
                .originalLanguage(LanguageTag.parse("en"))
                .headline(LocalizedText.of("en", "Clean Water"))
                .body(LocalizedRichText.of("en", RichText.ofParagraphs("The plant opens today.")))
                .publishedAt(OffsetDateTime.parse("2026-06-08T10:00:00Z"))
                .build();

        OrganizationContent content = Recipes.content(article);

        assertThat(ContentValidator.standard().validate(content)).isEmpty();
        assertThat(content.news()).containsExactly(article);
    }

    @Test
    void checksWithoutAnException() {
        assertThat(Recipes.check(JSON, "{\"id\": 1}".getBytes(UTF_8)))
                .hasSize(6)
                .contains("1: /id muss ein Text in Anführungszeichen sein", "1: /headline ist erforderlich");
    }

    @Test
    void readsLines() {
        String article = JSON.writeString(CONTENT.news().get(1));

        assertThat(Recipes.lines(JSON, new ByteArrayInputStream((article + "\n{}\n" + article).getBytes(UTF_8))))
                .isEqualTo(2);
    }

    @Test
    void validatesWithoutJson() {
        assertThat(Recipes.validate(CONTENT.news().get(1)))
                .extracting(Violation::code)
                .containsExactly("news.body-missing");
    }

    @Test
    void listsTheCoverage() {
        assertThat(Recipes.coverage(CONTENT))
                .extracting(TranslationCoverage.Entry::state)
                .contains(TranslationCoverage.State.PARTIAL, TranslationCoverage.State.MISSING);
    }

    @Test
    void addsTheTypesToAMapper() {
        String article = JSON.writeString(CONTENT.news().get(0));

        Recipes.Page page = Recipes.map("{\"path\":\"/news/plan\",\"article\":" + article + "}");

        assertThat(page).isEqualTo(new Recipes.Page("/news/plan", CONTENT.news().get(0)));
    }

    @Test
    void givesAJakartaValidatorTheMessagesOfTheLibrary() {
        NewsArticle article = CONTENT.news().get(1);

        List<Set<ConstraintViolation<NewsArticle>>> violations = Recipes.validateWithJakarta(article);

        assertThat(violations.get(0)).isEmpty();
        assertThat(violations.get(1))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly("is missing, although there is a headline in ar");
    }

    @Test
    void writesAPage(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("page.html");

        assertThat(Recipes.export(CONTENT, file)).isEmpty();
        assertThat(file).content().contains("<html lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void readsHtmlAndReportsLosses() {
        Import<RichText> read = Recipes.read("<p>The plant opens <b>today</b>.</p><script>x()</script>");

        assertThat(read.value().plainText()).isEqualTo("The plant opens today.");
        assertThat(read.losses()).extracting(Loss::name).containsExactly("script");
    }

    @Test
    void readsAnArticleWithSuppliedValues() {
        Import<NewsArticle> read = Recipes.readArticle(
                "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"New plant\","
                        + " \"articleBody\": \"It opens.\", \"datePublished\": \"2026-06-08T08:00:00Z\"}");

        assertThat(read.orElseThrow().id()).isEqualTo("new-plant");
        assertThat(read.supplied())
                .extracting(SuppliedValue::pointer)
                .containsExactly("/originalLanguage", "/id", "/genre");
    }
}
