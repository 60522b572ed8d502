package io.github.orgcontent.interchange.html;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.html.read.HtmlReader;
import io.github.orgcontent.interchange.html.write.HtmlWriter;
import io.github.orgcontent.interchange.html.write.SiteWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * HTML pages and fragments of content, and rich text from HTML (HTML Living Standard of the WHATWG, as of 2026):
 * {@code Html.page(content, LanguageTag.parse("de"))}.
 *
 * <p>Each text is in the requested language, or else in another available language, and declares it in {@code lang} and
 * {@code dir}. The labels of a page are English, German or Arabic; in a page in another language they are English.
 * Links have the schemes http, https, mailto and tel only. Pages have no scripts, and browsers fetch nothing except the
 * media of the content. Equal content gives an equal page on the same Java runtime, which supplies the names of
 * countries, languages and months.
 *
 * <p>Methods with a {@link Publication} do not validate again: create it once to write several pages of one content.
 */
public final class Html {
    private Html() {}

    /**
     * The page of the organization, with the headlines of all articles, the newest first. For a public page pass the
     * result of {@link io.github.orgcontent.interchange.PublicNews}.
     *
     * @throws io.github.orgcontent.validation.InvalidContentException if the content is not valid
     */
    public static Export<String> page(OrganizationContent content, LanguageTag language) {
        return page(Publication.of(content), language);
    }

    /**
     * The page of the organization, with the headlines of all articles, the newest first.
     *
     * @see #page(OrganizationContent, LanguageTag)
     */
    public static Export<String> page(Publication publication, LanguageTag language) {
        return HtmlWriter.page(publication, language);
    }

    /**
     * The page of an article. The losses are those of the article and of the boilerplate of the organization below it.
     *
     * @throws io.github.orgcontent.validation.InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the article is not part of the content
     */
    public static Export<String> page(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return page(Publication.of(content), article, language);
    }

    /**
     * The page of an article. The losses are those of the article and of the boilerplate of the organization below it.
     *
     * @throws IllegalArgumentException if the article is not part of the publication
     */
    public static Export<String> page(Publication publication, NewsArticle article, LanguageTag language) {
        return HtmlWriter.page(publication, article, language);
    }

    /**
     * Feeds and a sitemap that are in the folder of a site, for links from its pages.
     *
     * @param feeds file names of Atom feeds by language: {@code feed.de.xml}
     * @param sitemap file name of the sitemap: {@code sitemap.xml}
     */
    public record SiteFiles(
            Map<LanguageTag, String> feeds, @Nullable String sitemap) {
        public SiteFiles {
            feeds = Map.copyOf(feeds);
        }

        /** No feeds and no sitemap. */
        public static SiteFiles none() {
            return new SiteFiles(Map.of(), null);
        }
    }

    /**
     * The pages of the organization and of all articles, which link to each other by relative URLs, so that a folder with
     * them is a web site at any address and on a disk. For a public site pass the result of
     * {@link io.github.orgcontent.interchange.PublicNews}.
     *
     * @param languages the languages of the pages, at least one
     * @throws io.github.orgcontent.validation.InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if there are no languages
     * @see #site(Publication, Collection, SiteFiles)
     */
    public static Export<SortedMap<String, String>> site(
            OrganizationContent content, Collection<LanguageTag> languages) {
        return site(Publication.of(content), languages, SiteFiles.none());
    }

    /**
     * The pages of the organization and of all articles by their paths in the folder of the site: {@code index.de.html},
     * {@code news/clean-water.de.html}, and {@code index.html}, the page of the organization in the default language, or else
     * in the first one. The organization, articles, related articles, work areas and languages have relative links. Canonical
     * URLs, translations in the head, Open Graph and JSON-LD have the URLs of the content, as in single pages.
     *
     * @param languages the languages of the pages, at least one
     * @param files the feeds and the sitemap in the same folder; the application writes them
     * @throws IllegalArgumentException if there are no languages
     */
    public static Export<SortedMap<String, String>> site(
            Publication publication, Collection<LanguageTag> languages, SiteFiles files) {
        return SiteWriter.write(publication, languages, files.feeds(), files.sitemap());
    }

    /**
     * An article as a fragment for another page or a feed: a {@code div} that declares its language, without the headline,
     * the summary and the URLs of the article. Its headings begin at {@code h2}.
     *
     * @throws io.github.orgcontent.validation.InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the article is not part of the content
     */
    public static Export<String> fragment(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return fragment(Publication.of(content), article, language);
    }

    /**
     * An article as a fragment for another page or a feed: a {@code div} that declares its language, without the headline,
     * the summary and the URLs of the article. Its headings begin at {@code h2}.
     *
     * @throws IllegalArgumentException if the article is not part of the publication
     */
    public static Export<String> fragment(Publication publication, NewsArticle article, LanguageTag language) {
        return HtmlWriter.fragment(publication, article, language);
    }

    /**
     * Rich text as a fragment: a {@code div} that declares its language, with the headings at their own levels. A quotation
     * is a loss, because the text of the quote belongs to an article.
     *
     * @throws io.github.orgcontent.validation.InvalidContentException if the text is not valid
     */
    public static Export<String> fragment(RichText text, LanguageTag language) {
        return HtmlWriter.fragment(text, language);
    }

    /**
     * A rich text of an article, such as its body, as a fragment with the quotes of the article that the text refers to.
     * The pointers of the losses are relative to the text: {@code /0/media/alt}.
     */
    public static Export<String> fragment(
            Publication publication, NewsArticle article, RichText text, LanguageTag language) {
        return HtmlWriter.fragment(publication, article, text, language);
    }

    /**
     * Rich text from an HTML page or fragment, parsed as browsers do. A byte order mark (U+FEFF) at the beginning is
     * skipped.
     *
     * <p>Paragraphs, headings, lists, tables, figures with {@code img}, {@code video} or {@code audio}, dividers, links,
     * languages and the marks of the model are carried. A figure with the microdata that this class writes is read without
     * losses. Scripts, styles, comments, form controls, hidden elements and links other than absolute http or https links are
     * dropped. Everything that is not carried is a loss with the pointer {@code line:column}; of other elements the text is
     * kept.
     *
     * @param language the language of text for which the HTML declares none
     * @throws io.github.orgcontent.value.InvalidValueException with code {@code rich-text.blocks} if there is no text
     */
    public static Import<RichText> read(String html, LanguageTag language) {
        return read(html, ImportOptions.none().withLanguage(language));
    }

    /**
     * Rich text from an HTML page or fragment; see {@link #read(String, LanguageTag)}.
     *
     * @param options the language of text for which the HTML declares none, and the treatment of images without alternative
     *     text
     * @throws IllegalArgumentException if the options have no language
     * @throws io.github.orgcontent.value.InvalidValueException as {@link #read(String, LanguageTag)}
     */
    public static Import<RichText> read(String html, ImportOptions options) {
        return HtmlReader.read(html, options);
    }
}
