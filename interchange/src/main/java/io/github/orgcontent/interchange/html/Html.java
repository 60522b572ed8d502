package io.github.orgcontent.interchange.html;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.need.Need;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LanguageTag;
import java.util.List;

/** Not yet. */
public final class Html {
    private Html() {}

    /** Not yet. */
    public static Export<String> page(OrganizationContent content, LanguageTag language) {
        Publication.of(content);
        return new Export<>(language.toString(), List.of());
    }

    /** Not yet. */
    public static Export<String> page(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return fragment(Publication.of(content), article, language);
    }

    /** Not yet. */
    public static Export<String> fragment(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return fragment(Publication.of(content), article, language);
    }

    /** For the library itself: content that is known to be valid. */
    @SuppressWarnings("exports") // that nobody outside can name the type is its purpose
    public static Export<String> fragment(Publication publication, NewsArticle article, LanguageTag language) {
        return new Export<>("<p>" + publication.pointerOf(article) + language + "</p>", List.of());
    }

    /**
     * Rich text from a page or a fragment of HTML (HTML Living Standard), read as browsers do.
     *
     * <p>Paragraphs, headings, lists, tables, figures with {@code img}, {@code video} or {@code audio}, dividers, links,
     * languages and the marks of the model are carried. Scripts, styles, comments, forms, what is hidden and links that
     * are not absolute http or https never come through. Everything else that is not carried is among the losses by
     * {@code line:column}; its text is kept.
     *
     * @param language the language of the text where the HTML does not say another one
     * @throws io.github.orgcontent.text.InvalidValueException with code {@code rich-text.blocks} if there is nothing to
     *     read in it, or more than {@value io.github.orgcontent.richtext.RichText#MAX_BLOCKS} blocks
     * @throws IllegalStateException if jsoup is not there
     */
    public static Import<RichText> read(String html, LanguageTag language) {
        Need.JSOUP.requireFor("HTML");
        return HtmlReader.read(html, language);
    }
}
