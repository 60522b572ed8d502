package io.github.orgcontent.interchange.markdown;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.markdown.read.MarkdownReader;
import io.github.orgcontent.interchange.markdown.write.MarkdownTextWriter;
import io.github.orgcontent.interchange.markdown.write.MarkdownWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;

/**
 * Markdown: CommonMark 0.31 with the tables of GitHub Flavored Markdown, and no raw HTML in either direction. Safe for
 * use by many threads.
 */
public final class Markdown {
    private Markdown() {}

    /**
     * Rich text as Markdown. Markdown cannot name a language, so alternative texts, captions and titles in other ones are
     * left out; what else it has no place for is among the losses, by pointers into the text.
     *
     * @param language the language of the text
     * @throws io.github.orgcontent.validation.InvalidContentException if the text is not valid
     */
    public static Export<String> write(RichText text, LanguageTag language) {
        return MarkdownTextWriter.write(text, language);
    }

    /**
     * An article as Markdown, from the headline to the contacts, without front matter, for which there is no standard.
     *
     * <p>Headings, labels, dates and numbers are English, German or Arabic, and English to readers of other languages.
     * Where there are no words in the language, those of another one stand with its name in parentheses. Without contacts
     * or boilerplate of its own the article has those of the organization.
     *
     * @param language the language of the reader
     * @throws io.github.orgcontent.validation.InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the article is not one of the content's
     */
    public static Export<String> write(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return MarkdownWriter.write(Publication.of(content), article, language);
    }

    /**
     * Rich text from Markdown. A byte order mark (U+FEFF) at the beginning is the mark of the encoding and no text.
     *
     * <p>Paragraphs, headings, lists, tables, images, dividers, strong text, emphasis, code and links are carried. Raw
     * HTML never comes through, nor do links and images that are not absolute http or https. Everything that is not
     * carried is among the losses by {@code line:column}.
     *
     * @param language the language of the text
     * @throws io.github.orgcontent.value.InvalidValueException with code {@code rich-text.blocks} if there is nothing to
     *     read in it, or more than {@value RichText#MAX_BLOCKS} blocks
     */
    public static Import<RichText> read(String markdown, LanguageTag language) {
        return MarkdownReader.read(markdown, language);
    }
}
