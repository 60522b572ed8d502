package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.schemaorg.read.SchemaOrgReader;
import io.github.orgcontent.interchange.schemaorg.write.SchemaOrgWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.InvalidContentException;

/**
 * The content as JSON-LD in the vocabulary of schema.org (30.0), and from it.
 *
 * <p>The organization is an Organization or one of its kinds, what it works on are DefinedTerms, its articles
 * NewsArticles. In all languages each text has its {@code @language}; in one language a text is plain where it is in the
 * language that its node tells ({@code inLanguage}). Rich texts become plain ones. Nodes are named by fragments of the
 * web site's address, in the default language if it is there in that; without a web site by UUIDs made of their ids.
 *
 * <p>What is written can stand inside of a {@code script} of HTML: {@code <}, {@code >}, {@code &} and U+2028 and U+2029
 * are escaped.
 */
public final class SchemaOrg {
    private SchemaOrg() {}

    /**
     * Everything, in all languages; for the public give it {@link io.github.orgcontent.interchange.PublicNews}, since what
     * is under embargo is written too.
     *
     * @throws InvalidContentException if the content is not valid
     */
    public static Export<String> write(OrganizationContent content) {
        return SchemaOrgWriter.inAllLanguages(Publication.of(content)).content();
    }

    /**
     * Everything, in one language; each article names the addresses of its translations.
     *
     * @throws InvalidContentException if the content is not valid
     */
    public static Export<String> write(OrganizationContent content, LanguageTag language) {
        return SchemaOrgWriter.in(language, Publication.of(content)).content();
    }

    /**
     * An article with its publisher, in one language.
     *
     * @throws InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the article is not one of the content's
     */
    public static Export<String> write(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return write(Publication.of(content), article, language);
    }

    /** For the library itself: what a page about an article says to machines. */
    @SuppressWarnings("exports") // that nobody outside can name the type is its purpose
    public static Export<String> write(Publication publication, NewsArticle article, LanguageTag language) {
        return SchemaOrgWriter.in(language, publication).article(article);
    }

    /** For the library itself: what a page about the organization says to machines. */
    @SuppressWarnings("exports") // that nobody outside can name the type is its purpose
    public static Export<String> write(Publication publication, LanguageTag language) {
        return SchemaOrgWriter.in(language, publication).profile();
    }

    /**
     * A content from a document of JSON-LD; see {@link #read(String, LanguageTag)}. Texts that tell no language are lost.
     *
     * @throws InvalidContentException as {@link #read(String, LanguageTag)}
     */
    public static Import<OrganizationContent> read(String json) {
        return new SchemaOrgReader(json, null).content();
    }

    /**
     * A content from a document of JSON-LD: the first Organization of its graph, the DefinedTerms as work areas and the
     * NewsArticles. Compact as schema.org writes it, with one value or a list, strings or {@code @value} objects; no
     * context is loaded. What was written by {@link #write(OrganizationContent)} comes back equal but for the losses.
     *
     * <p>At most 64 Mi characters and 60 levels are read. A byte order mark before the text is ignored (RFC 8259, section
     * 8.1).
     *
     * @param fallback the language of texts that tell none and whose document tells none
     * @throws InvalidContentException if it is no JSON (with line and column), or too large
     */
    public static Import<OrganizationContent> read(String json, LanguageTag fallback) {
        return new SchemaOrgReader(json, fallback).content();
    }

    /**
     * An article from a document of JSON-LD; see {@link #readArticle(String, LanguageTag)}. Texts that tell no language
     * are lost.
     *
     * @throws InvalidContentException as {@link #readArticle(String, LanguageTag)}
     */
    public static Import<NewsArticle> readArticle(String json) {
        return new SchemaOrgReader(json, null).article();
    }

    /**
     * The first NewsArticle of a document of JSON-LD, as pages of the web have it.
     *
     * @param fallback the language of texts that tell none and whose document tells none
     * @throws InvalidContentException if it is no JSON (with line and column), is too large or has no NewsArticle
     */
    public static Import<NewsArticle> readArticle(String json, LanguageTag fallback) {
        return new SchemaOrgReader(json, fallback).article();
    }
}
