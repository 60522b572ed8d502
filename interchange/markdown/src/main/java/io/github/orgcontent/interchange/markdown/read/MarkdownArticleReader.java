package io.github.orgcontent.interchange.markdown.read;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.SuppliedValue;
import io.github.orgcontent.interchange.jsonimport.ImportDefaults;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.jsonimport.ScalarResult;
import io.github.orgcontent.interchange.reading.ByteOrderMark;
import io.github.orgcontent.interchange.reading.LossCollector;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.Violation;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads an article: the text as its body, and the front matter as its headline, byline, time and language. */
public final class MarkdownArticleReader {
    static final List<String> LANGUAGE = List.of("lang", "language");

    private static final List<String> TITLE = List.of("title");
    private static final List<String> DATE = List.of("date");
    private static final List<String> AUTHORS = List.of("author", "authors");
    private static final String NO_PROPERTY = "the front matter is read for title, date, author and lang only";
    // YAML has a space instead of T, and a space before the offset.
    private static final Pattern YAML_TIME = Pattern.compile("(\\d)[ \\t]+(\\d\\d:[\\d:.]+)[ \\t]*([+-Z])?");

    private MarkdownArticleReader() {}

    /**
     * Reads an article.
     *
     * @throws IllegalArgumentException if neither the front matter nor the options have a language
     */
    public static Import<NewsArticle> read(String markdown, ImportOptions options) {
        var losses = new LossCollector();
        FrontMatter metadata = FrontMatter.parse(ByteOrderMark.skip(markdown), losses);
        var defaults = new ImportDefaults(options);
        Optional<LanguageTag> stated = metadata.take(LANGUAGE, ScalarFormats.LANGUAGE, losses);
        LanguageTag language = stated.orElseGet(() -> options.requireLanguage("Markdown"));
        if (stated.isEmpty()) {
            defaults.addLanguage("/originalLanguage");
        }
        NewsArticleBuilder article = NewsArticleBuilder.builder().originalLanguage(language);
        metadata.take(TITLE, ScalarFormats.TEXT, losses)
                .ifPresent(title -> article.headline(LocalizedText.of(language, title)));
        metadata.take(DATE, MarkdownArticleReader::time, losses).ifPresent(article::publishedAt);
        metadata.takeJoined(AUTHORS, ScalarFormats.TEXT, losses)
                .ifPresent(byline -> article.byline(LocalizedText.of(language, byline)));
        metadata.reportRest(NO_PROPERTY, losses);
        Import<RichText> body = MarkdownReader.read(metadata.body(), language, options, losses);
        article.body(LocalizedRichText.of(language, body.value()));
        return imported(defaults.complete(article.build()), body, language, defaults);
    }

    private static Import<NewsArticle> imported(
            NewsArticle article, Import<RichText> body, LanguageTag language, ImportDefaults defaults) {
        List<Violation> errors = ContentValidator.standard().validate(article).stream()
                .filter(Violation::isError)
                .toList();
        Stream<SuppliedValue> inBody = body.supplied().stream()
                .map(value -> new SuppliedValue("/body/" + language + value.pointer(), value.value()));
        return new Import<>(
                article,
                body.losses(),
                errors,
                Stream.concat(defaults.supplied().stream(), inBody).toList());
    }

    private static ScalarResult<OffsetDateTime> time(String text) {
        return ScalarFormats.DATE_TIME.parse(YAML_TIME.matcher(text).replaceFirst("$1T$2$3"));
    }
}
