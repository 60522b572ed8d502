package io.github.orgcontent.interchange.html;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.news.NewsArticle;
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
}
