package io.github.orgcontent.interchange.markdown;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.markdown.read.MarkdownArticleReader;
import io.github.orgcontent.interchange.markdown.read.MarkdownReader;
import io.github.orgcontent.interchange.markdown.write.MarkdownTextWriter;
import io.github.orgcontent.interchange.markdown.write.MarkdownWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;

/**
 * Markdown: CommonMark 0.31 with the tables of GitHub Flavored Markdown, and no raw HTML in either direction.
 * Thread-safe.
 */
public final class Markdown {
    private Markdown() {}

    /**
     * Writes rich text as Markdown. Markdown has no markup for languages; therefore alternative texts, captions and titles
     * in other languages are left out. The losses have pointers into the text.
     *
     * @param language language of the text
     * @throws io.github.orgcontent.validation.InvalidContentException with every error, if the text is not valid
     */
    public static Export<String> write(RichText text, LanguageTag language) {
        return MarkdownTextWriter.write(text, language);
    }

    /**
     * Writes an article of a content as Markdown.
     *
     * @throws io.github.orgcontent.validation.InvalidContentException with every error, if the content is not valid
     * @throws IllegalArgumentException if the article is not part of the content
     * @see #write(Publication, NewsArticle, LanguageTag)
     */
    public static Export<String> write(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return write(Publication.of(content), article, language);
    }

    /**
     * Writes an article as Markdown, from the headline to the press contacts, without front matter, which no standard
     * defines.
     *
     * <p>Headings, labels, dates and numbers are in English, German or Arabic; in English for all other languages. A value
     * that does not exist in the language is written in another one, followed by that language's name in parentheses. An
     * article without press contacts or boilerplate gets those of the organization.
     *
     * @param language preferred language
     * @throws IllegalArgumentException if the article is not part of the publication
     */
    public static Export<String> write(Publication publication, NewsArticle article, LanguageTag language) {
        return MarkdownWriter.write(publication, article, language);
    }

    /**
     * Reads rich text from Markdown. A byte order mark (U+FEFF) at the beginning is skipped.
     *
     * <p>The reader carries paragraphs, headings, lists, tables, images, thematic breaks, strong text, emphasis, code and
     * links. It never carries raw HTML, nor links and images whose URL is not an absolute http or https URL. The losses
     * have positions in the form {@code line:column}.
     *
     * @param language language of the text
     * @throws io.github.orgcontent.value.InvalidValueException with code {@code rich-text.blocks} if there is no text in
     *     it
     */
    public static Import<RichText> read(String markdown, LanguageTag language) {
        return read(markdown, ImportOptions.none().withLanguage(language));
    }

    /**
     * Reads rich text from Markdown; see {@link #read(String, LanguageTag)}.
     *
     * @param options the language of the text, and the treatment of images without alternative text. A property {@code lang}
     *     of the front matter has precedence; the other properties of the front matter are losses
     * @throws IllegalArgumentException if neither the front matter nor the options have a language
     * @throws io.github.orgcontent.value.InvalidValueException as {@link #read(String, LanguageTag)}
     */
    public static Import<RichText> read(String markdown, ImportOptions options) {
        return MarkdownReader.read(markdown, options);
    }

    /**
     * Reads an article from Markdown: the text as its body, and its front matter between two lines {@code ---}.
     *
     * <p>Of the front matter, {@code title} becomes the headline, {@code author} or {@code authors} the byline, {@code date}
     * the time of publication and {@code lang} or {@code language} the language; these values have precedence over the
     * options. A date without a time and an offset from UTC, any other property, and a value that is no scalar or list of
     * scalars, are losses.
     *
     * @param options the values that the text lacks: at least the genre and the id, which front matter never has
     * @throws IllegalArgumentException if neither the front matter nor the options have a language
     * @throws io.github.orgcontent.value.InvalidValueException as {@link #read(String, LanguageTag)}
     */
    public static Import<NewsArticle> readArticle(String markdown, ImportOptions options) {
        return MarkdownArticleReader.read(markdown, options);
    }
}
