package io.github.orgcontent.interchange.plaintext;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.plaintext.write.PlainTextWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;

/**
 * Plain text to read: parts with an empty line between them, lines that end with a line feed and are not wrapped, items
 * with a hyphen or a number, cells with tabs between them, addresses in angle brackets (RFC 3986 appendix C). Safe for
 * use by many threads.
 */
public final class PlainText {
    private PlainText() {}

    /**
     * Rich text as plain text. Of images, films, recordings and files all is written that is known of them.
     *
     * @param language the language of the text; what stands in another one has its name in parentheses
     * @throws io.github.orgcontent.validation.InvalidContentException if the text is not valid
     */
    public static Export<String> write(RichText text, LanguageTag language) {
        return PlainTextWriter.write(text, language);
    }

    /**
     * An article as plain text, from the headline to the contacts.
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
        return PlainTextWriter.write(Publication.of(content), article, language);
    }
}
