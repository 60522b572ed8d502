package io.github.orgcontent.interchange.schemaorg;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.schemaorg.read.SchemaOrgReader;
import io.github.orgcontent.interchange.schemaorg.write.SchemaOrgWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.InvalidContentException;

/**
 * Writes content as JSON-LD with the vocabulary of schema.org (30.0), and reads it.
 *
 * <p>The organization is an Organization or one of its subtypes, work areas are DefinedTerms, articles are NewsArticles.
 * In all languages, each text has its {@code @language}; in one language, a text in the {@code inLanguage} of its node is
 * a plain string. Rich texts become plain texts. The {@code @id} of a node is a fragment of the address of the web site,
 * preferably of the one in the default language; without a web site it is a UUID URN derived from ids.
 *
 * <p>The JSON is safe inside an HTML {@code script} element: {@code <}, {@code >}, {@code &}, U+2028 and U+2029 are
 * escaped.
 */
public final class SchemaOrg {
    private SchemaOrg() {}

    /**
     * The whole content in all languages, including news under embargo; use
     * {@link io.github.orgcontent.interchange.PublicNews} to write public news only.
     *
     * @throws InvalidContentException if the content is not valid
     */
    public static Export<String> write(OrganizationContent content) {
        return write(Publication.of(content));
    }

    /** The whole content in all languages. */
    public static Export<String> write(Publication publication) {
        return SchemaOrgWriter.inAllLanguages(publication).content();
    }

    /**
     * The whole content in one language; each article has the addresses of its translations.
     *
     * @throws InvalidContentException if the content is not valid
     */
    public static Export<String> write(OrganizationContent content, LanguageTag language) {
        return write(Publication.of(content), language);
    }

    /** The whole content in one language; each article has the addresses of its translations. */
    public static Export<String> write(Publication publication, LanguageTag language) {
        return SchemaOrgWriter.in(language, publication).content();
    }

    /**
     * An article with its publisher, in one language.
     *
     * @throws InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the article is not part of the content
     */
    public static Export<String> write(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return write(Publication.of(content), article, language);
    }

    /**
     * An article with its publisher, in one language.
     *
     * @throws IllegalArgumentException if the article is not part of the content
     */
    public static Export<String> write(Publication publication, NewsArticle article, LanguageTag language) {
        return SchemaOrgWriter.in(language, publication).article(article);
    }

    /**
     * The organization without work areas and news, in one language, such as for its own page.
     *
     * @throws InvalidContentException if the content is not valid
     */
    public static Export<String> writeOrganization(OrganizationContent content, LanguageTag language) {
        return writeOrganization(Publication.of(content), language);
    }

    /** The organization without work areas and news, in one language, such as for its own page. */
    public static Export<String> writeOrganization(Publication publication, LanguageTag language) {
        return SchemaOrgWriter.in(language, publication).profile();
    }

    /**
     * Reads a content; see {@link #read(String, ImportOptions)}. Texts without a language are lost.
     *
     * @throws InvalidContentException as {@link #read(String, ImportOptions)}
     */
    public static Import<OrganizationContent> read(String json) {
        return read(json, ImportOptions.none());
    }

    /**
     * Reads a content; see {@link #read(String, ImportOptions)}.
     *
     * @param fallback the language of texts if neither they nor the document have a language
     * @throws InvalidContentException as {@link #read(String, ImportOptions)}
     */
    public static Import<OrganizationContent> read(String json, LanguageTag fallback) {
        return read(json, ImportOptions.none().withLanguage(fallback));
    }

    /**
     * Reads a content from a JSON-LD document: the first Organization of its graph, the DefinedTerms as work areas and the
     * NewsArticles. The document is compact as schema.org writes it, with single values or arrays, strings or
     * {@code @value} objects; no context is loaded. A document of {@link #write(OrganizationContent)} gives an equal
     * content except for the losses.
     *
     * <p>Web sites write HTML into texts: known tags are removed, and character references are decoded once, except in a
     * document of this library. CDATA sections, comments and semicolons around the JSON are ignored. All of these are
     * losses. Relative addresses are resolved with {@code @base} or the base URL of the options.
     *
     * <p>Limits: 64 Mi characters, 2,000,000 characters in a string, 60 levels. A byte order mark before the document is
     * ignored (RFC 8259 §8.1).
     *
     * @param options values for what the document lacks; the language applies to texts if neither they nor the document
     *     have a language
     * @throws InvalidContentException if the document is not JSON, has a property twice or exceeds a limit, with pointer,
     *     line and column
     */
    public static Import<OrganizationContent> read(String json, ImportOptions options) {
        return new SchemaOrgReader(json, options).content();
    }

    /**
     * Reads an article; see {@link #readArticle(String, ImportOptions)}. Texts without a language are lost.
     *
     * @throws InvalidContentException as {@link #readArticle(String, ImportOptions)}
     */
    public static Import<NewsArticle> readArticle(String json) {
        return readArticle(json, ImportOptions.none());
    }

    /**
     * Reads an article; see {@link #readArticle(String, ImportOptions)}.
     *
     * @param fallback the language of texts if neither they nor the document have a language
     * @throws InvalidContentException as {@link #readArticle(String, ImportOptions)}
     */
    public static Import<NewsArticle> readArticle(String json, LanguageTag fallback) {
        return readArticle(json, ImportOptions.none().withLanguage(fallback));
    }

    /**
     * Reads the first NewsArticle of a JSON-LD document, such as that of a web page.
     *
     * @param options values for what the document lacks, as of {@link #read(String, ImportOptions)}
     * @throws InvalidContentException as {@link #read(String, ImportOptions)}, and if the document has no NewsArticle
     */
    public static Import<NewsArticle> readArticle(String json, ImportOptions options) {
        return new SchemaOrgReader(json, options).article();
    }

    /**
     * Reads a content if the graph of the document has an Organization, and otherwise its first NewsArticle, which may name
     * an Organization as its publisher.
     *
     * @return an import of an {@link OrganizationContent} or a {@link NewsArticle}
     * @throws InvalidContentException as {@link #readArticle(String, ImportOptions)}
     */
    public static Import<? extends Record> readContentOrArticle(String json, ImportOptions options) {
        var reader = new SchemaOrgReader(json, options);
        return reader.hasOrganization() ? reader.content() : reader.article();
    }
}
