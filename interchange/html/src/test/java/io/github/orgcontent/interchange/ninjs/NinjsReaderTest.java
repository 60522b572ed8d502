package io.github.orgcontent.interchange.ninjs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.ninjs.read.NinjsReader;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NinjsReaderTest {
    @Test
    void invalidJsonIsRejectedWithLineAndColumn() {
        Violation problem = refusal("{\"uri\": \"urn:x:1\",\n  by: \"desk@example.org\"}");
        assertThat(problem.code()).isEqualTo("json.syntax");
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.column()).isBetween(3, 5);
        assertThat(problem.toString()).doesNotContain("example.org");
    }

    @Test
    void aDuplicatePropertyIsRejected() {
        Violation problem = refusal("{\"by\": \"A\",\n \"by\": \"B\"}");
        assertThat(problem.code()).isEqualTo("json.duplicate-property");
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void oneByteOrderMarkIsIgnored() {
        assertThat(refusal("\uFEFF[]").code()).isEqualTo("json.type");
        assertThat(refusal("\uFEFF\uFEFF[]").code()).isEqualTo("json.syntax");
    }

    @Test
    void inputOtherThanOneObjectIsRejected() {
        assertThat(refusal("[]").code()).isEqualTo("json.type");
        assertThat(refusal("").code()).isIn("json.type", "json.syntax");
        assertThat(refusal("{} {}").code()).isEqualTo("json.syntax");
    }

    @Test
    void tooDeepOrTooLargeInputIsRejected() {
        assertThat(refusal("{\"x\":" + "[".repeat(100_000)).code()).isEqualTo("json.limit");
        assertThat(refusal("{\"by\":\"" + "x".repeat(NinjsReader.MAX_LENGTH) + "\"}")
                        .code())
                .isEqualTo("json.limit");
    }

    @Test
    void anUnsupportedTimeIsReportedAsLoss() {
        for (String time : List.of("+10000-01-01T00:00:00Z", "0000-01-01T00:00:00Z", "2026-01-01T00:00:00+01:00:30")) {
            Import<NewsArticle> read = Ninjs.read("{\"versionCreated\": \"" + time + "\"}");
            assertThat(read.value().publishedAt()).isNull();
            assertThat(read.losses()).extracting(Loss::pointer).containsExactly("/versionCreated");
        }
    }

    @Test
    void aLanguageInAnotherSpellingIsReadAndReported() {
        Import<NewsArticle> read = Ninjs.read("{\"uri\": \"urn:x:1\", \"language\": \"EN_us\", \"by\": \"Kim\"}");
        assertThat(read.value().originalLanguage()).hasToString("en-US");
        assertThat(read.losses())
                .contains(new Loss("/language", "spelling", "in canonical form the language tag is en-US"));
    }

    @Test
    void anInvalidLanguageIsNotReplaced() {
        Import<NewsArticle> read = Ninjs.read("{\"uri\": \"urn:x:1\", \"language\": \"en-UK\", \"by\": \"Kim\"}");
        assertThat(read.value().byline()).isNull();
        assertThat(read.losses()).extracting(Loss::pointer).containsExactly("/uri", "/language", "/by");
        assertThat(read.losses().get(1).reason()).contains("en-GB");
    }

    @Test
    void theLanguageOfTheCallerAppliesOnlyToItemsWithoutALanguage() {
        String says = "{\"uri\": \"urn:x:1\", \"language\": \"de\", \"by\": \"Kim\"}";
        String saysNot = "{\"uri\": \"urn:x:1\", \"by\": \"Kim\"}";
        assertThat(byline(Ninjs.read(says, Items.EN)).languages()).containsExactly(Items.DE);
        assertThat(byline(Ninjs.read(saysNot, Items.EN)).languages()).containsExactly(Items.EN);
    }

    @Test
    void anIdIsDerivedFromTheUriAndStable() {
        String id = Ninjs.read("{\"uri\": \"urn:x:1\"}").value().id();
        assertThat(id)
                .isEqualTo(Ninjs.read("{\"uri\": \"urn:x:1\", \"language\": \"en\"}")
                        .value()
                        .id());
        assertThat(id).isNotEqualTo(Ninjs.read("{\"uri\": \"urn:x:2\"}").value().id());
        assertThat(Ninjs.read("{}").violations()).extracting(Violation::pointer).contains("/id");
    }

    @Test
    void aMissingRequiredPropertyIsAViolation() {
        Import<NewsArticle> read = Ninjs.read("{\"uri\": \"urn:x:1\", \"type\": \"picture\", \"language\": \"en\"}");
        assertThat(read.isValid()).isFalse();
        assertThat(read.violations())
                .extracting(Violation::pointer)
                .containsExactly("/genre", "/headline", "/body", "/publishedAt");
        assertThat(read.losses()).contains(new Loss("/type", "type", "an article is text"));
    }

    @Test
    void scriptsAreRemoved() {
        String html = "<p onclick='x()'>Safe</p><script>alert(1)</script><a href='javascript:x()'>link</a>";
        Import<NewsArticle> read =
                Ninjs.read("{\"uri\": \"urn:x:1\", \"language\": \"en\", \"bodies\": [{\"contentType\":"
                        + " \"text/html\", \"value\": \"" + html + "\"}]}");
        RichText body = read.value().body().in(Items.EN).orElseThrow();
        assertThat(body.toString()).contains("Safe").doesNotContain("alert", "javascript", "x()");
        assertThat(read.losses()).extracting(Loss::pointer).contains("/bodies/0/value");
    }

    @Test
    void markupOfAnotherContentTypeIsReadAsText() {
        Import<NewsArticle> read =
                Ninjs.read("{\"uri\": \"urn:x:1\", \"language\": \"en\", \"bodies\": [{\"value\": \"<b>1 < 2</b>\"}]}");
        assertThat(read.value().body().in(Items.EN).orElseThrow().plainText()).isEqualTo("<b>1 < 2</b>");
    }

    @Test
    void emptyLinesSeparateParagraphsAndLineBreaksAreReported() {
        Import<NewsArticle> read =
                Ninjs.read("{\"uri\": \"urn:x:1\", \"language\": \"en\", \"edNote\": \"One\\ntwo.\\r\\n"
                        + " \\r\\nThree.\\n\\nFour.\"}");
        assertThat(notes(read)).contains(RichText.ofParagraphs("One two.", "Three.", "Four."));
        assertThat(read.losses()).extracting(Loss::pointer).contains("/edNote");
    }

    @Test
    void itemsThatAreNotLinkedAreNotMerged() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ninjs.read(List.of("{\"uri\": \"urn:x:1\"}", "{\"uri\": \"urn:x:2\"}")))
                .withMessageContaining("/1");
    }

    @Test
    void contradictoryItemsAreMergedAndReported() {
        String english =
                "{\"uri\": \"urn:x:1\", \"language\": \"en\", \"by\": \"Kim\", \"expires\": \"2030-01-01T00:00:00Z\"}";
        String german = "{\"uri\": \"urn:x:2\", \"language\": \"de\", \"by\": \"Kim E.\", \"expires\":"
                + " \"2031-01-01T00:00:00Z\", \"associations\": [{\"name\": \"x\", \"rel\": \"translationOf\", \"uri\":"
                + " \"urn:x:1\", \"language\": \"en\"}]}";
        Import<NewsArticle> read = Ninjs.read(List.of(german, english));
        assertThat(byline(read).toMap()).containsKeys(Items.DE, Items.EN);
        assertThat(read.value().originalLanguage()).isEqualTo(Items.EN);
        assertThat(read.value().expiresAt()).hasToString("2030-01-01T00:00Z");
        assertThat(read.losses()).extracting(Loss::pointer).containsExactly("/0/uri", "/0/expires", "/1/uri");
    }

    @Test
    void manyPartsAreReadInLinearTime() {
        String many = "{\"name\":\"x\",\"rel\":\"seeAlso\",\"uri\":\"urn:x:9\"},".repeat(100_000);
        Import<NewsArticle> read = Ninjs.read("{\"uri\":\"urn:x:1\",\"language\":\"en\",\"associations\":["
                + many.substring(0, many.length() - 1) + "]}");
        assertThat(read.losses()).hasSizeGreaterThan(99_000);
    }

    @Test
    void manyLinesAreReadInLinearTime() {
        String value = "One.\\n" + " \\n".repeat(500_000) + "Two.";
        Import<NewsArticle> read = Ninjs.read("{\"uri\":\"urn:x:1\",\"language\":\"en\",\"edNote\":\"" + value + "\"}");
        assertThat(notes(read)).contains(RichText.ofParagraphs("One.", "Two."));
    }

    @Test
    void aTranslationWithAnUnknownOriginalHasNoOriginalLanguage() {
        Import<NewsArticle> read = Ninjs.read("{\"uri\": \"urn:x:2\", \"language\": \"de\", \"associations\":"
                + " [{\"name\": \"x\", \"rel\": \"translationOf\", \"uri\": \"urn:x:1\"}]}");
        assertThat(read.violations()).extracting(Violation::pointer).contains("/originalLanguage");
    }

    private static LocalizedText byline(Import<NewsArticle> read) {
        return Objects.requireNonNull(read.value().byline());
    }

    private static Optional<RichText> notes(Import<NewsArticle> read) {
        return Objects.requireNonNull(read.value().notesToEditors()).in(Items.EN);
    }

    private static Violation refusal(String json) {
        var refused = catchThrowableOfType(InvalidContentException.class, () -> Ninjs.read(json));
        assertThat(refused.violations()).hasSize(1);
        return refused.violations().get(0);
    }
}
