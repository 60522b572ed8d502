package io.github.orgcontent.interchange.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.SuppliedValue;
import io.github.orgcontent.interchange.harness.Samples;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.Genre;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.Divider;
import io.github.orgcontent.richtext.Heading;
import io.github.orgcontent.richtext.Paragraph;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.richtext.Span;
import io.github.orgcontent.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
    private static final LanguageTag EN = LanguageTag.parse("en");
    private static final LanguageTag DE = LanguageTag.parse("de");
    private static final ImportOptions OPTIONS = ImportOptions.none()
            .withLanguage(EN)
            .withGenre(Genre.PRESS_RELEASE)
            .withIdFromHeadline()
            .withPublishedAt(OffsetDateTime.parse("2026-06-09T08:00:00Z"));

    private static Import<NewsArticle> article(String frontMatter) {
        return Markdown.readArticle("---\n" + frontMatter + "\n---\n\nThe plant opens today.", OPTIONS);
    }

    private static List<String> losses(Import<?> read) {
        return read.losses().stream().map(Loss::toString).toList();
    }

    private static String report(String name) throws IOException {
        return Files.readString(Samples.shared("testdata/reports/" + name));
    }

    @Test
    void theMetadataOfTheReportAreNoHeading() throws IOException {
        Import<RichText> read = Markdown.read(report("md-frontmatter.md"), EN);

        assertThat(read.value()).isEqualTo(RichText.of(new Paragraph(List.of(Span.of("The plant opens today.")))));
        assertThat(losses(read))
                .containsExactly(
                        "2:1 title: a rich text has no metadata; an article has",
                        "3:1 date: a rich text has no metadata; an article has");
    }

    @Test
    void theReportIsReadAsAnArticle() throws IOException {
        Import<NewsArticle> read = Markdown.readArticle(report("md-frontmatter.md"), OPTIONS);

        assertThat(read.orElseThrow().headline()).isEqualTo(LocalizedText.of(EN, "New plant"));
        assertThat(read.value().id()).isEqualTo("new-plant");
        assertThat(losses(read)).containsExactly("3:1 date: it is not a date and time with an offset from UTC");
        assertThat(read.supplied())
                .extracting(SuppliedValue::pointer)
                .containsExactlyInAnyOrder("/originalLanguage", "/id", "/genre", "/publishedAt");
    }

    @Test
    void theOtherReportsAreReadWithTheirWords() throws IOException {
        Import<RichText> mix = Markdown.read(report("md-mix.md"), EN);
        assertThat(mix.value().blocks().get(0)).isEqualTo(new Heading(2, List.of(Span.of("Title"))));
        assertThat(mix.value().blocks()).hasSize(20);
        assertThat(mix.value().plainText()).contains("Inner continued", "todo", "nested", "y  = 2");
        assertThat(mix.losses())
                .extracting(Loss::pointer)
                .containsExactly(
                        "2:1", "3:1", "6:1", "16:3", "21:1", "22:9", "29:10", "34:98", "44:53", "46:1", "48:8", "48:15",
                        "48:19", "48:28", "50:1", "51:3", "53:1", "53:1");
        assertThat(Markdown.read(report("md-doublespace.md"), EN).value().toString())
                .contains("today.  It cost");
        assertThat(Markdown.read(report("md-br.md"), EN).value().toString()).contains("City Hall", "Hall Room 2");
        assertThat(Markdown.read(report("md-links.md"), EN).value().toString())
                .contains("umlaut", "space", "idn", "parens", "rel", "mail");
    }

    @Test
    void titleDateAuthorAndLanguagePrecedeTheOptions() {
        Import<NewsArticle> read = article("lang: de\ntitle: \"Neues \\\"Werk\\\"\" # draft\n"
                + "author: Ada Lee\ndate: 2026-06-08 10:30:00 +0200");

        assertThat(read.losses()).isEmpty();
        assertThat(read.value().headline()).isEqualTo(LocalizedText.of(DE, "Neues \"Werk\""));
        assertThat(read.value().byline()).isEqualTo(LocalizedText.of(DE, "Ada Lee"));
        assertThat(read.value().publishedAt()).isEqualTo(OffsetDateTime.parse("2026-06-08T10:30:00+02:00"));
        assertThat(read.value().originalLanguage()).isEqualTo(DE);
        assertThat(read.value().body().languages()).containsExactly(DE);
        assertThat(read.supplied()).extracting(SuppliedValue::pointer).containsExactly("/id", "/genre");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authors: [Ada Lee, 'Ben O''Neil']",
                "authors: [ \"Ada Lee\" , Ben O'Neil ]",
                "authors:\n  - Ada Lee\n  - Ben O'Neil",
                "author: # two\n- Ada Lee\n\n- \"Ben O'Neil\""
            })
    void listsOfAuthorsAreOneByline(String authors) {
        Import<NewsArticle> read = article("title: New plant\n" + authors);

        assertThat(read.value().byline()).isEqualTo(LocalizedText.of(EN, "Ada Lee, Ben O'Neil"));
        assertThat(read.losses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: >\n  New\n  plant",
                "title: New\n  plant",
                "title: {a: b}",
                "title: *alias",
                "title: &anchor New",
                "title: !tag New",
                "title: 'New",
                "title: \"New\\x20\"",
                "title: a: b",
                "title: [a, [b]]",
                "title: [a"
            })
    void otherValuesOfYamlAreLosses(String title) {
        Import<NewsArticle> read = article(title);

        assertThat(read.value().headline()).isNull();
        assertThat(losses(read))
                .containsExactly("2:1 title: its value is not a scalar or a list of scalars of one line");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [a]|2:1 tags: the front matter is read for title, date, author and lang only",
                "lang: x_y_z_1_2_3_4_5_6_7_8|2:1 lang: ",
                "date: yesterday|2:1 date: it is not a date and time with an offset from UTC",
                "title: [a, b]|2:1 title: it has more than one value",
                "author: A\u0007b|2:1 author: ",
                "authors: [Ada, \"B\u0007en\"]|2:1 authors: "
            })
    void valuesThatTheArticleCannotHoldAreLosses(String property, String loss) {
        assertThat(losses(article(property))).hasSize(1).first().asString().startsWith(loss);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a b ", "\"%s\"", "'%s'", "\"\\\\%s\"", "a#", "? ", "[\"%s\"]", "[%s", "- "})
    void aLongValueIsAValueOrALoss(String part) {
        String value = part.contains("%s") ? part.replace("%s", "a".repeat(100_000)) : part.repeat(100_000);
        Import<NewsArticle> read = article("author: " + value);

        assertThat(read.value().byline() != null || !read.losses().isEmpty()).isTrue();
    }

    @Test
    void ofTwoNamesOfAPropertyTheFirstIsRead() {
        Import<NewsArticle> read = article("authors: Ben\nlanguage: fr\nlang: de\nauthor: Ada");

        assertThat(read.value().byline()).isEqualTo(LocalizedText.of(DE, "Ada"));
        assertThat(losses(read))
                .containsExactly(
                        "2:1 authors: the front matter is read for title, date, author and lang only",
                        "3:1 language: the front matter is read for title, date, author and lang only");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a # b|a",
                "a#b|a#b",
                "a b  # c|a b",
                "a:b|a:b",
                "-a|-a",
                "?a b|?a b",
                "\"a # b\" # c|a # b",
                "'a''b'|a'b",
                "http://river.example/#a|http://river.example/#a"
            })
    void commentsBeginAfterASpace(String value, String title) {
        assertThat(article("title: " + value).value().headline()).isEqualTo(LocalizedText.of(EN, title));
    }

    @Test
    void aPropertyThatOccursTwiceIsALoss() {
        Import<NewsArticle> read = article("title: One\nTitle: Two");

        assertThat(read.value().headline()).isEqualTo(LocalizedText.of(EN, "One"));
        assertThat(losses(read)).containsExactly("3:1 title: it occurs twice in the front matter");
    }

    @Test
    void positionsAreThoseOfTheWholeText() {
        var read = Markdown.read("\uFEFF---\r\nlang: de\r\n---\r\n\r\na <b>b</b>", EN);

        assertThat(read.losses()).extracting(Loss::pointer).containsExactly("5:3", "5:7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n\nThe plant opens today.\n\n---",
                "---\ntitle: New plant",
                "a\n\n---\ntitle: b\n---",
                "----\ntitle: b\n---",
                " ---\ntitle: b\n---"
            })
    void otherThematicBreaksBeginNoMetadata(String markdown) {
        assertThat(Markdown.read(markdown, EN).value().blocks()).contains(new Divider());
    }

    @Test
    void theLanguageIsRequiredInOneOfBoth() {
        assertThat(Markdown.read("---\nlang: de\n---\na", ImportOptions.none()).isValid())
                .isTrue();
        assertThatThrownBy(() -> Markdown.read("---\ntitle: b\n---\na", ImportOptions.none()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Markdown.readArticle("a", ImportOptions.none()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
