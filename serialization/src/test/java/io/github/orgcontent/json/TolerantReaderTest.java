package io.github.orgcontent.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.organization.OrganizationProfile;
import io.github.orgcontent.organization.Qualifier;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Mark;
import io.github.orgcontent.richtext.Paragraph;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TolerantReaderTest {
    private static final ContentJson STRICT = ContentJson.standard();
    private static final ContentJson TOLERANT = STRICT.tolerant();
    private static final String TEXT = "{\"type\":\"paragraph\",\"spans\":[{\"text\":\"Water.\"}]}";
    private static final String POLL = "{\"type\":\"poll\",\"question\":{\"en\":\"Why?\"}}";
    private static final String VENUE =
            "{\"type\":\"figure\",\"media\":{\"type\":\"model\",\"url\":\"https://example.org/a.glb\"}}";

    @Test
    void anUnknownGenreIsReadAsNews() {
        String json = article("podcast", TEXT);

        assertThat(report(STRICT.check(json, NewsArticle.class))).containsExactly("/genre error json.enum");
        CheckResult<NewsArticle> result = TOLERANT.check(json, NewsArticle.class);
        assertThat(report(result)).containsExactly("/genre warning json.enum");
        assertThat(result.orElseThrow().genre()).isEqualTo(Genre.NEWS);
        assertThat(result.violations().get(0).message())
                .startsWith("unknown value \"podcast\"; must be one of: press-release, ")
                .endsWith("; read as \"news\"");
        assertThat(TOLERANT.withMessagesIn(Locale.GERMAN)
                        .check(json, NewsArticle.class)
                        .violations()
                        .get(0)
                        .message())
                .startsWith("unbekannter Wert \"podcast\"; ")
                .endsWith("; gelesen als \"news\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "News", " news", "news ", "press_release", "a@example.org", "-"})
    void aTextThatIsNoWordIsAnErrorForATolerantReaderToo(String genre) {
        assertThat(report(TOLERANT.check(article(genre, TEXT), NewsArticle.class)))
                .containsExactly("/genre error json.enum");
    }

    @Test
    void anUnknownBlockIsLeftOut() {
        CheckResult<NewsArticle> result =
                TOLERANT.check(article("news", POLL + "," + TEXT + "," + VENUE), NewsArticle.class);

        assertThat(report(result))
                .containsExactly(
                        "/body/en/0 warning json.left-out",
                        "/body/en/0/type warning json.enum",
                        "/body/en/2 warning json.left-out",
                        "/body/en/2/media/type warning json.enum");
        List<Block> blocks =
                result.orElseThrow().body().toMap().values().iterator().next().blocks();
        assertThat(blocks).hasSize(1).hasOnlyElementsOfType(Paragraph.class);
    }

    @Test
    void theTypeOfAnUnknownBlockCanBeAtAnyPosition() {
        String poll = "{\"question\":{\"en\":1},\"spans\":[7],\"type\":\"poll\"}";
        CheckResult<NewsArticle> result = TOLERANT.check(article("news", poll + "," + TEXT), NewsArticle.class);

        assertThat(result.isValid()).isTrue();
        assertThat(report(result))
                .contains("/body/en/0 warning json.left-out", "/body/en/0/type warning json.enum")
                .noneMatch(line -> line.contains("error"));
        String figure = "{\"media\":{\"url\":\"https://example.org/a.glb\",\"type\":\"model\"},\"type\":\"figure\"}";
        assertThat(TOLERANT.check(article("news", figure + "," + TEXT), NewsArticle.class)
                        .isValid())
                .isTrue();
    }

    @Test
    void duplicatePropertiesOfAnUnknownBlockAreErrors() {
        String poll = "{\"type\":\"poll\",\"a\":{\"b\":1,\"b\":2},\"c\":1,\"c\":1}";

        assertThat(report(TOLERANT.check(article("news", poll + "," + TEXT), NewsArticle.class)))
                .containsExactly(
                        "/body/en/0 warning json.left-out",
                        "/body/en/0/type warning json.enum",
                        "/body/en/0/a/b error json.duplicate-property",
                        "/body/en/0/c error json.duplicate-property");
    }

    @Test
    void problemsAfterAnUnknownBlockKeepTheirLocations() {
        String empty = "{\"type\":\"paragraph\",\"spans\":[{\"text\":\" \"}]}";
        String misspelt = "{\"type\":\"heading\",\"spans\":[{\"text\":\"Water\"}],\"level\":9}";

        assertThat(report(TOLERANT.check(
                        article("news", POLL + "," + TEXT + "," + POLL + "," + empty + "," + misspelt),
                        NewsArticle.class)))
                .contains("/body/en/3/spans error block.text", "/body/en/4/level error range")
                .hasSize(6);
    }

    @Test
    void aTextOfUnknownBlocksOnlyIsLeftOut() {
        String json = article("news", TEXT)
                .replace("\"headline\":{", "\"headline\":{\"de\":\"Wasser\",")
                .replace("\"body\":{", "\"body\":{\"de\":[" + POLL + "],");
        CheckResult<NewsArticle> result = TOLERANT.check(json, NewsArticle.class);

        assertThat(report(result))
                .containsExactly(
                        "/body/de warning news.body-missing",
                        "/body/de warning json.left-out",
                        "/body/de/0 warning json.left-out",
                        "/body/de/0/type warning json.enum");
        assertThat(result.orElseThrow().body().languages()).hasSize(1);
    }

    @Test
    void aDocumentThatNeedsAnUnknownValueIsInvalid() {
        assertThat(report(TOLERANT.check(article("news", POLL), NewsArticle.class)))
                .containsExactlyInAnyOrder(
                        " error json.left-out",
                        "/body/en warning json.left-out",
                        "/body/en/0 warning json.left-out",
                        "/body/en/0/type warning json.enum");
        assertThat(report(TOLERANT.check(POLL, Block.class)))
                .containsExactly(" error json.left-out", "/type warning json.enum");
    }

    @Test
    void anArticleThatNeedsAnUnknownValueIsLeftOutOfAContent() {
        CheckResult<OrganizationContent> result = TOLERANT.check(
                content("{\"id\":\"a\",\"kind\":\"foundation\",\"name\":{\"en\":\"A\"}}", article("news", POLL)),
                OrganizationContent.class);

        assertThat(result.orElseThrow().news()).isEmpty();
        assertThat(report(result)).contains("/news warning json.left-out", "/news/0 warning json.left-out");
    }

    @Test
    void anUnknownMarkIsLeftOutOfItsSpan() {
        String block =
                "{\"type\":\"paragraph\",\"spans\":[{\"text\":\"Water\",\"marks\":[\"strong\",\"small-caps\"]}]}";
        CheckResult<NewsArticle> result = TOLERANT.check(article("news", block), NewsArticle.class);

        assertThat(report(result)).containsExactly("/body/en/0/spans/0/marks/1 warning json.enum");
        assertThat(result.orElseThrow()
                        .body()
                        .toMap()
                        .values()
                        .iterator()
                        .next()
                        .blocks())
                .first()
                .isInstanceOfSatisfying(
                        Paragraph.class,
                        paragraph -> assertThat(paragraph.spans())
                                .singleElement()
                                .satisfies(span -> assertThat(span.marks()).containsExactly(Mark.STRONG)));
    }

    @Test
    void anOfficeOfAnUnknownKindIsLeftOutAndAnUnknownQualifierIsAnApproximation() {
        String json = "{\"id\":\"a\",\"kind\":\"cooperative\",\"name\":{\"en\":\"A\"},"
                + "\"keyFigures\":[{\"label\":{\"en\":\"Wells\"},\"value\":\"20\",\"qualifier\":\"up-to\"}],"
                + "\"offices\":[{\"id\":\"o\",\"kind\":\"virtual\",\"name\":{\"en\":\"O\"},\"country\":\"DE\"}]}";
        CheckResult<OrganizationProfile> result = TOLERANT.check(json, OrganizationProfile.class);

        assertThat(report(result))
                .contains(
                        "/kind warning json.enum",
                        "/keyFigures/0/qualifier warning json.enum",
                        "/offices/0/kind warning json.enum",
                        "/offices/0 warning json.left-out");
        assertThat(result.orElseThrow().keyFigures().get(0).qualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(result.orElseThrow().offices()).isEmpty();
    }

    @Test
    void aStrictReaderAcceptsALaterMinorVersionThatHasNothingUnknown() {
        String json = content("{\"id\":\"a\",\"kind\":\"foundation\",\"name\":{\"en\":\"A\"}}", article("news", TEXT));
        CheckResult<OrganizationContent> result = STRICT.check(json, OrganizationContent.class);

        assertThat(report(result)).containsExactly("/schemaVersion warning schema-version.later");
        assertThat(result.violations().get(0).message()).contains("version 1.1").contains("tolerant reader");
        assertThat(STRICT.writeString(result.orElseThrow())).contains("\"schemaVersion\":\"1.1\"");
        assertThat(STRICT.check(json.replace("\"news\"", "\"podcast\""), OrganizationContent.class)
                        .isValid())
                .isFalse();
    }

    private static String article(String genre, String blocks) {
        return "{\"id\":\"a\",\"genre\":\"" + genre + "\",\"headline\":{\"en\":\"Water\"},\"body\":{\"en\":[" + blocks
                + "]},\"originalLanguage\":\"en\",\"publishedAt\":\"2024-09-20T10:00:00Z\"}";
    }

    private static String content(String organization, String article) {
        return "{\"schemaVersion\":\"1.1\",\"defaultLanguage\":\"en\",\"organization\":" + organization + ",\"news\":["
                + article + "]}";
    }

    private static List<String> report(CheckResult<?> result) {
        return result.violations().stream()
                .map(violation ->
                        violation.pointer() + (violation.isError() ? " error " : " warning ") + violation.code())
                .toList();
    }
}
