package io.github.orgcontent.interchange.schemaorg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.news.Speaker;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadArticleTest {
    @Test
    void anArticleOfAWebPageIsRead() {
        Import<NewsArticle> read = read("""
                "@type": ["NewsArticle"], "inLanguage": "en", "identifier": "bridge-open", "genre": "news",
                "mainEntityOfPage": {"@type": "WebPage", "@id": "https://www.example.org/bridge"},
                "headline": "The bridge is open", "description": "After two years of work.",
                "articleBody": "The bridge is open.\\n\\nIt is long.",
                "author": [{"@type": "Person", "name": "Ada Muster"}, "Bo Beispiel"],
                "image": ["https://www.example.org/1.jpg"],
                "datePublished": "2026-03-01T10:00:00+0100"
                """);
        NewsArticle article = read.value();

        assertThat(article.genre()).isEqualTo(Genre.NEWS);
        assertThat(article.headline()).isEqualTo(LocalizedText.of("en", "The bridge is open"));
        assertThat(article.summary()).isEqualTo(LocalizedText.of("en", "After two years of work."));
        assertThat(article.body())
                .isEqualTo(LocalizedRichText.of("en", RichText.ofParagraphs("The bridge is open.", "It is long.")));
        assertThat(article.byline()).isEqualTo(LocalizedText.of("en", "Ada Muster, Bo Beispiel"));
        assertThat(article.publishedAt()).isEqualTo(OffsetDateTime.parse("2026-03-01T10:00:00+01:00"));
        assertThat(article.urls())
                .isEqualTo(Map.of(LanguageTag.parse("en"), URI.create("https://www.example.org/bridge")));
        // an image without a word for those who do not see it
        assertThat(read.violations()).extracting(Violation::pointer).containsExactly("/image/alt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BlogPosting", "Report", "LiveBlogPosting", "SatiricalArticle"})
    void aSubtypeOfArticleIsReadAndItsNameIsALoss(String type) {
        var read = read("\"@type\": \"" + type + "\", \"inLanguage\": \"en\", \"headline\": \"New plant\"");

        assertThat(read.value().headline()).isEqualTo(LocalizedText.of("en", "New plant"));
        assertThat(read.losses()).extracting(Loss::pointer).containsExactly("/@type");
    }

    @Test
    void anAuthorWithoutATypeIsReadByName() {
        var read = read("\"@type\": \"ReportageNewsArticle\", \"inLanguage\": \"en\","
                + " \"author\": {\"name\": \"Press Office\", \"@id\": \"https://www.example.org/#person\"}");

        assertThat(read.value().byline()).isEqualTo(LocalizedText.of("en", "Press Office"));
        assertThat(read.losses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "2026-01-01T00:00:00+01:00:30"})
    void anUnsupportedTimeIsReportedAsLoss(String time) {
        var read = read("\"@type\": \"NewsArticle\", \"datePublished\": \"" + time + "\"");

        assertThat(read.losses()).extracting(Loss::pointer).contains("/datePublished");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "0000-01-01"})
    void aDayThatTheModelCannotHoldIsLost(String day) {
        var read =
                read("\"@type\": \"NewsArticle\", \"inLanguage\": \"en\", \"dateline\": \"Bern\", \"dateCreated\": \""
                        + day + "\"");

        assertThat(read.losses()).extracting(Loss::pointer).contains("/dateCreated");
    }

    @ParameterizedTest
    @CsvSource({"headline,@value", "url,@id", "mainEntityOfPage,@id", "license,@id"})
    void otherPropertiesOfANamedNodeAreReportedAsLosses(String property, String name) {
        var read = read(
                "\"@type\": \"NewsArticle\", \"schema:inLanguage\": \"en\", \"%s\": {\"%s\": \"https://a.example/b\", \"about\": \"x\"}"
                        .formatted(property, name));

        assertThat(read.losses()).extracting(Loss::pointer).containsExactly("/" + property + "/about");
    }

    @Test
    void eachNodeOfAListHasTheLanguageOfItsOwnContext() {
        String node = "{\"@context\": [\"https://schema.org\", {\"@language\": \"%s\"}], \"@type\": \"NewsArticle\", "
                + "\"headline\": \"%s\"}";
        String list = "[" + node.formatted("de", "Wasser") + ", " + node.formatted("fr", "Eau") + "]";

        assertThat(SchemaOrg.readArticle(list).value().headline()).isEqualTo(LocalizedText.of("de", "Wasser"));
    }

    @Test
    void anArticleInAGraphIsRead() {
        assertThat(readGraph("""
                {"@type": "WebSite", "name": "Site"}, {"@type": "NewsArticle", "inLanguage": "en", "headline": "Here"}
                """).value().headline()).isEqualTo(LocalizedText.of("en", "Here"));
    }

    @Test
    void theMainEntityOfAPageIsRead() {
        assertThat(read("""
                "@type": "WebPage", "mainEntity": {"@type": "NewsArticle", "inLanguage": "en", "headline": "Here"}
                """).value().headline()).isEqualTo(LocalizedText.of("en", "Here"));
    }

    @Test
    void anArticleInAListWithFullNamesIsRead() {
        String json = """
                [{"@type": ["http://schema.org/NewsArticle"],
                  "http://schema.org/headline": [{"@language": "en", "@value": "Here"}]}]""";

        assertThat(SchemaOrg.readArticle(json).value().headline()).isEqualTo(LocalizedText.of("en", "Here"));
    }

    @Test
    void anAuthorIsResolvedByName() {
        assertThat(readGraph("""
                {"@type": "NewsArticle", "inLanguage": "en", "author": {"@id": "#ada"}},
                {"@id": "#ada", "@type": "Person", "name": "Ada Muster"}
                """).value().byline()).isEqualTo(LocalizedText.of("en", "Ada Muster"));
    }

    @Test
    void aMentionWithATypeIsResolvedToItsDescription() {
        assertThat(readGraph("""
                {"@type": "NewsArticle", "inLanguage": "en", "author": {"@id": "#ada", "@type": "Person"}},
                {"@id": "#ada", "@type": "Person", "name": "Ada Muster"}
                """).value().byline()).isEqualTo(LocalizedText.of("en", "Ada Muster"));
    }

    @Test
    void aTextWithItsOwnLanguageHasThatLanguage() {
        assertThat(read("""
                "@type": "NewsArticle", "inLanguage": "en",
                "headline": ["Water", {"@language": "de", "@value": "Wasser"}]
                """).value().headline()).isEqualTo(LocalizedText.of("de", "Wasser", "en", "Water"));
    }

    @Test
    void theContextMayDefineTheLanguage() {
        String json = """
                {"@context": ["https://schema.org", {"@language": "de"}], "@type": "NewsArticle", "headline": "Wasser"}""";

        assertThat(SchemaOrg.readArticle(json).value().headline()).isEqualTo(LocalizedText.of("de", "Wasser"));
    }

    @Test
    void aTextWithoutALanguageIsReportedAsLoss() {
        assertThat(read("\"@type\": \"NewsArticle\", \"headline\": \"Wasser\"").losses())
                .containsExactly(new Loss("/headline", "headline", "the document does not state its language"));
    }

    @Test
    void theCallerMayDefineTheLanguage() {
        String json = document("\"@type\": \"NewsArticle\", \"headline\": \"Wasser\"");
        Import<NewsArticle> read = SchemaOrg.readArticle(json, LanguageTag.parse("de"));

        assertThat(read.value().headline()).isEqualTo(LocalizedText.of("de", "Wasser"));
        assertThat(read.losses()).isEmpty();
    }

    @Test
    void unsupportedPropertiesAreReportedWithTheirPointers() {
        assertThat(read("""
                "@type": ["NewsArticle", "Report"], "inLanguage": "en", "headline": ["One", "Two"], "wordCount": 7,
                "keywords": "water, rivers", "publisher": {"@type": "Organization", "name": "Site"},
                "datePublished": "2026-03-01", "url": "ftp://example.org/x", "a/b~c": {"d": 1}
                """).losses())
                .extracting(Loss::pointer)
                .containsExactly(
                        "/@type/1",
                        "/headline/1",
                        "/wordCount",
                        "/keywords",
                        "/publisher",
                        "/datePublished",
                        "/url",
                        "/a~1b~0c");
    }

    @Test
    void aMissingPropertyIsAViolation() {
        assertThat(read("\"@type\": \"NewsArticle\", \"inLanguage\": \"en\", \"headline\": \"Water\"")
                        .violations())
                .extracting(Violation::pointer)
                .containsExactly("/id", "/genre", "/body", "/publishedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://schema.org", "https://schema.org/", "http://schema.org", "http://schema.org/"})
    void eachNameOfTheContextIsKnown(String context) {
        String json = "{\"@context\": %s, \"@type\": \"NewsArticle\", \"inLanguage\": \"en\", \"headline\": \"x\"}";
        for (String form : List.of("\"C\"", "[\"C\"]", "{\"@vocab\": \"C\"}")) {
            assertThat(SchemaOrg.readArticle(json.formatted(form.replace("C", context)))
                            .losses())
                    .isEmpty();
        }
    }

    @Test
    void noOtherContextIsLoaded() {
        String json = """
                {"@context": ["https://schema.org", "https://example.org/context", {"x": "https://example.org/x"}],
                 "@type": "NewsArticle", "inLanguage": "en", "headline": "x"}""";

        assertThat(SchemaOrg.readArticle(json).losses())
                .extracting(Loss::pointer)
                .containsExactly("/@context/1", "/@context/2/x");
    }

    @Test
    void aDocumentWithoutAContextIsReadAndReported() {
        assertThat(SchemaOrg.readArticle("{\"@type\": \"NewsArticle\"}").losses())
                .extracting(Loss::name)
                .containsExactly("@context");
    }

    @Test
    void lineBreaksInATextOfOneLineAreReported() {
        Import<NewsArticle> read =
                read("\"@type\": \"NewsArticle\", \"inLanguage\": \"en\", \"headline\": \" One\\nline \"");

        assertThat(read.value().headline()).isEqualTo(LocalizedText.of("en", "One line"));
        assertThat(read.losses()).extracting(Loss::pointer).containsExactly("/headline");
    }

    @Test
    void oneByteOrderMarkIsIgnored() {
        assertThatThrownBy(() -> SchemaOrg.readArticle("\uFEFF{}"))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageNotContaining("json.syntax");
        assertThatThrownBy(() -> SchemaOrg.readArticle("\uFEFF\uFEFF{}"))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("json.syntax");
    }

    @Test
    void invalidJsonIsRejectedWithItsLocation() {
        assertThatThrownBy(() -> SchemaOrg.readArticle("{\n  \"@type\": }"))
                .asInstanceOf(type(InvalidContentException.class))
                .satisfies(e -> assertThat(e.violations()).singleElement().satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("json.syntax");
                    assertThat(violation.line()).isEqualTo(2);
                    assertThat(violation.column()).isPositive();
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "nonsense", "{} {}"})
    void inputOtherThanOneDocumentIsRejected(String json) {
        assertThatThrownBy(() -> SchemaOrg.readArticle(json))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("json.syntax");
    }

    @Test
    void aDuplicatePropertyIsRejectedWithItsLocation() {
        assertThatThrownBy(() -> SchemaOrg.readArticle("{\"a\": 1,\n \"a\": 2}"))
                .asInstanceOf(type(InvalidContentException.class))
                .satisfies(e -> assertThat(e.violations()).singleElement().satisfies(violation -> {
                    assertThat(violation.code()).isEqualTo("json.duplicate-property");
                    assertThat(violation.pointer()).isEqualTo("/a");
                    assertThat(violation.line()).isEqualTo(2);
                }));
    }

    @Test
    void aNumberWithAHugeExponentIsLost() {
        var read =
                read("\"@type\": \"NewsArticle\", \"mentions\": {\"@type\": \"Observation\", \"value\": 1e999999999}");

        assertThat(read.losses()).extracting(Loss::pointer).containsExactly("/mentions/value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30T10:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T10:00:00-00:00"})
    void aTimeIsNotRepaired(String time) {
        var read = read("\"@type\": \"NewsArticle\", \"datePublished\": \"" + time + "\"");

        assertThat(read.value().publishedAt()).isNull();
        assertThat(read.losses()).extracting(Loss::pointer).containsExactly("/datePublished");
    }

    @Test
    void aTooDeeplyNestedDocumentIsRejected() {
        assertThatThrownBy(() -> SchemaOrg.readArticle("[".repeat(100_000)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("json.limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "3", "null", "\"x\"", "{\"@graph\": 3}", "{\"@type\": {\"@id\": 3}}"})
    void aDocumentWithoutAnArticleIsRejected(String json) {
        assertThatThrownBy(() -> SchemaOrg.readArticle(json))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("there is no NewsArticle");
    }

    @Test
    void nodesWithCyclicReferencesAreRead() {
        assertThat(readGraph("""
                {"@id": "#1", "@type": "NewsArticle", "inLanguage": "en", "headline": "x",
                 "workTranslation": {"@id": "#2"}},
                {"@id": "#2", "@type": "NewsArticle", "inLanguage": "de", "translationOfWork": {"@id": "#1"}}
                """).value().headline()).isEqualTo(LocalizedText.of("en", "x"));
    }

    @Test
    void tooManyReferencesToALargeNodeAreRejected() {
        String large = "{\"@id\": \"#x\", \"@type\": \"Person\", \"name\": \"" + "x".repeat(90_000) + "\"}";
        String authors = "{\"@id\": \"#x\"},".repeat(20_000) + "\"A\"";

        assertThatThrownBy(() -> readGraph("{\"@type\": \"NewsArticle\", \"inLanguage\": \"en\", \"author\": ["
                        + authors + "]}, " + large))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("json.limit");
    }

    @Test
    void aSpeakerMayHaveARoleOnly() {
        var read = read("""
                "@type": "NewsArticle", "inLanguage": "en",
                "hasPart": [{"@type": "Quotation", "identifier": "water", "text": "Water is life.", "inLanguage": "en",
                  "spokenByCharacter": {"@type": "Person", "jobTitle": "A spokesperson"}}]
                """);

        assertThat(read.value().quotes())
                .extracting(Quote::speaker)
                .containsExactly(new Speaker(null, LocalizedText.of("en", "A spokesperson"), null, null, null));
        assertThat(read.violations()).extracting(Violation::pointer).noneMatch(pointer -> pointer.contains("speaker"));
    }

    @Test
    void aSpeakerWithoutNameAndRoleIsAViolation() {
        var read = read("""
                "@type": "NewsArticle", "inLanguage": "en",
                "hasPart": [{"@type": "Quotation", "identifier": "water", "text": "Water is life.", "inLanguage": "en",
                  "spokenByCharacter": {"@type": "Person", "url": "https://www.example.org/ada"}}]
                """);

        assertThat(read.violations()).extracting(Violation::code).contains("speaker.name");
    }

    private static Import<NewsArticle> read(String properties) {
        return SchemaOrg.readArticle(document(properties));
    }

    private static Import<NewsArticle> readGraph(String nodes) {
        return SchemaOrg.readArticle("{\"@context\": \"https://schema.org\", \"@graph\": [" + nodes + "]}");
    }

    private static String document(String properties) {
        return "{\"@context\": \"https://schema.org\", " + properties + "}";
    }
}
