package io.github.orgcontent.interchange.plaintext;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.plaintext.write.PlainTextWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;

/**
 * Plain text for people: parts separated by an empty line, lines that end with a line feed and are not wrapped, list
 * items with a hyphen or a number, table cells separated by tabs, URLs in angle brackets (RFC 3986 appendix C).
 * Thread-safe.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * Writes rich text as plain text, with all properties of images, videos, audio files and documents.
     *
     * @param language language of the text; a value in another language is followed by the language's name in parentheses
     * @throws io.github.orgcontent.validation.InvalidContentException with every error, if the text is not valid
     */
    public static Export<String> write(RichText text, LanguageTag language) {
        return PlainTextWriter.write(text, language);
    }

    /**
     * Writes an article of a content as plain text.
     *
     * @throws io.github.orgcontent.validation.InvalidContentException with every error, if the content is not valid
     * @throws IllegalArgumentException if the article is not part of the content
     * @see #write(Publication, NewsArticle, LanguageTag)
     */
    public static Export<String> write(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return write(Publication.of(content), article, language);
    }

    /**
     * Writes an article as plain text, from the headline to the press contacts.
     *
     * <p>Headings, labels, dates and numbers are in English, German or Arabic; in English for all other languages. A value
     * that does not exist in the language is written in another one, followed by that language's name in parentheses. An
     * article without press contacts or boilerplate gets those of the organization.
     *
     * @param language preferred language
     * @throws IllegalArgumentException if the article is not part of the publication
     */
    public static Export<String> write(Publication publication, NewsArticle article, LanguageTag language) {
        return PlainTextWriter.write(publication, article, language);
    }
}
