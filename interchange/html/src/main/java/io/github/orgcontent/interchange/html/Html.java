package io.github.orgcontent.interchange.html;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.html.read.HtmlReader;
import io.github.orgcontent.interchange.html.write.HtmlWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;

/**
 * Content as HTML, for the HTML standard of the WHATWG as of 2026: pages that stand alone, and fragments for pages of
 * others.
 *
 * <p>Each text is in the language that was asked for, or else in one that there is, and says so by {@code lang} and
 * {@code dir}. The fixed words of a page are English, German or Arabic; in pages of other languages they are English,
 * and say so. Links lead to http, https, mailto and tel only. There are no scripts, and nothing is fetched but the media
 * of the content. The same content gives the same page; names of countries, languages and months are those of the
 * platform.
 */
public final class Html {
    private Html() {}

    /**
     * The page of the organization, with the headlines of all news, the newest first; for the public give it
     * {@link io.github.orgcontent.interchange.PublicNews}.
     *
     * @throws io.github.orgcontent.validation.InvalidContentException if the content is not valid
     */
    public static Export<String> page(OrganizationContent content, LanguageTag language) {
        return HtmlWriter.page(Publication.of(content), language);
    }

    /**
     * The page of an article. Losses are told of the article, and of the text about the organization below it.
     *
     * @throws io.github.orgcontent.validation.InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the article is not one of the content's
     */
    public static Export<String> page(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return HtmlWriter.page(Publication.of(content), article, language);
    }

    /**
     * An article for a place in somebody else's page or feed: a {@code div} with all but the headline, the summary and
     * the addresses, which that place has for itself. It says its language, and its headings begin at {@code h2}.
     *
     * @throws io.github.orgcontent.validation.InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the article is not one of the content's
     */
    public static Export<String> fragment(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return fragment(Publication.of(content), article, language);
    }

    /** For the library itself: content that is known to be valid. */
    @SuppressWarnings("exports") // that nobody outside can name the type is its purpose
    public static Export<String> fragment(Publication publication, NewsArticle article, LanguageTag language) {
        return HtmlWriter.fragment(publication, article, language);
    }

    /**
     * Any rich text: a {@code div} that says its language, with the headings at their own levels. A quotation is a loss,
     * since what was said stands in an article.
     *
     * @throws io.github.orgcontent.validation.InvalidContentException if the text is not valid
     */
    public static Export<String> fragment(RichText text, LanguageTag language) {
        return HtmlWriter.fragment(text, language);
    }

    /**
     * For the library itself: a text of an article alone, such as its body, as {@link #fragment(RichText, LanguageTag)}
     * gives it, but with the quotes of the article that it refers to. Pointers of losses begin in the text.
     */
    @SuppressWarnings("exports") // that nobody outside can name the type is its purpose
    public static Export<String> fragment(
            Publication publication, NewsArticle article, RichText text, LanguageTag language) {
        return HtmlWriter.fragment(publication, article, text, language);
    }

    /**
     * Rich text from a page or a fragment of HTML (HTML Living Standard), read as browsers do. A byte order mark
     * (U+FEFF) at the beginning is the mark of the encoding and no text.
     *
     * <p>Paragraphs, headings, lists, tables, figures with {@code img}, {@code video} or {@code audio}, dividers, links,
     * languages and the marks of the model are carried. A figure that says by microdata what its parts are, as those of
     * this class do, comes back whole. Scripts, styles, comments, forms, what is hidden and links that
     * are not absolute http or https never come through. Everything else that is not carried is among the losses by
     * {@code line:column}; its text is kept.
     *
     * @param language the language of the text where the HTML does not say another one
     * @throws io.github.orgcontent.value.InvalidValueException with code {@code rich-text.blocks} if there is nothing to
     *     read in it, or more than {@value io.github.orgcontent.richtext.RichText#MAX_BLOCKS} blocks
     */
    public static Import<RichText> read(String html, LanguageTag language) {
        return HtmlReader.read(html, language);
    }
}
