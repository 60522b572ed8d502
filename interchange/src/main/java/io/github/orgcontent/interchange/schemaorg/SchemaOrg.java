package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LanguageTag;
import java.util.List;

/** Not yet. */
public final class SchemaOrg {
    private SchemaOrg() {}

    /** Not yet. */
    public static Export<String> write(OrganizationContent content) {
        Publication.of(content);
        return new Export<>("{}", List.of());
    }

    /** For the library itself: what a page about an article says to machines. */
    @SuppressWarnings("exports") // that nobody outside can name the type is its purpose
    public static Export<String> write(Publication publication, NewsArticle article, LanguageTag language) {
        return new Export<>("{\"@context\": \"https://schema.org\"}", List.of());
    }

    /** For the library itself: what a page about the organization says to machines. */
    @SuppressWarnings("exports") // that nobody outside can name the type is its purpose
    public static Export<String> write(Publication publication, LanguageTag language) {
        return new Export<>("{\"@context\": \"https://schema.org\"}", List.of());
    }
}
