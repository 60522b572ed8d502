package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.ninjs.read.NinjsReader;
import io.github.orgcontent.interchange.ninjs.write.NinjsWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.InvalidContentException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes articles as items of IPTC ninjs 3.1, and reads items of ninjs 3.0 and 3.1.
 *
 * <p>An item has one language, so an article gives one item for each language of its headline. The items are linked: each
 * has associations with all others; the association with the original has the {@code rel} {@code translationOf}. An item
 * has texts of its own language only.
 *
 * <p>Each item is one line of JSON, so lines of items are NDJSON. Its {@code uri} is derived from the ids of the
 * organization and the article and from the language, and is stable; the id of the article is one of the {@code altIds}.
 * The body is HTML. Requires the library {@code org.jsoup:jsoup}.
 */
public final class Ninjs {
    private Ninjs() {}

    /**
     * All articles in their order: the items by the id of the article and by language.
     *
     * @throws InvalidContentException if the content is not valid
     */
    public static Export<Map<String, SortedMap<LanguageTag, String>>> write(OrganizationContent content) {
        return write(Publication.of(content));
    }

    /** All articles in their order: the items by the id of the article and by language. */
    public static Export<Map<String, SortedMap<LanguageTag, String>>> write(Publication publication) {
        return new NinjsWriter(publication).write();
    }

    /**
     * An article in all languages of its headline.
     *
     * @throws InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the article is not part of the content
     */
    public static Export<SortedMap<LanguageTag, String>> write(OrganizationContent content, NewsArticle article) {
        return write(Publication.of(content), article);
    }

    /**
     * An article in all languages of its headline.
     *
     * @throws IllegalArgumentException if the article is not part of the content
     */
    public static Export<SortedMap<LanguageTag, String>> write(Publication publication, NewsArticle article) {
        return new NinjsWriter(publication).write(article);
    }

    /**
     * An article in one language: the requested language by RFC 4647 lookup, or else the original language of the
     * article. The item contains the language.
     *
     * @throws InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the article is not part of the content
     */
    public static Export<String> write(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return write(Publication.of(content), article, language);
    }

    /**
     * An article in one language; see {@link #write(OrganizationContent, NewsArticle, LanguageTag)}.
     *
     * @throws IllegalArgumentException if the article is not part of the content
     */
    public static Export<String> write(Publication publication, NewsArticle article, LanguageTag language) {
        return new NinjsWriter(publication).write(article, language);
    }

    /**
     * Reads an item. Texts of an item without a language are lost; see {@link #read(String, LanguageTag)}.
     *
     * <p>Every property of the item is in the article or among the losses, which have pointers into the item. An item
     * without an {@code altId} of the role {@code article} gives an article whose id is derived from the {@code uri} of
     * the item. A byte order mark before the item is ignored (RFC 8259 §8.1).
     *
     * @throws InvalidContentException with pointer, line and column, if it is not a JSON object, has a property twice, or
     *     is longer than 16 million characters or deeper than 40 levels
     */
    public static Import<NewsArticle> read(String item) {
        return NinjsReader.read(item, ImportOptions.none());
    }

    /**
     * Reads an item.
     *
     * @param fallback the language of an item without a language
     * @throws InvalidContentException as {@link #read(String)}
     */
    public static Import<NewsArticle> read(String item, LanguageTag fallback) {
        return NinjsReader.read(item, ImportOptions.none().withLanguage(fallback));
    }

    /**
     * Reads an item.
     *
     * @param options values for what the item lacks
     * @throws InvalidContentException as {@link #read(String)}
     */
    public static Import<NewsArticle> read(String item, ImportOptions options) {
        return NinjsReader.read(item, options);
    }

    /**
     * Reads items that are translations of one article. Pointers of losses begin with the index of the item:
     * {@code /1/urgency}. If items contradict each other, the one in the original language applies.
     *
     * @throws IllegalArgumentException if there is no item, if there are more than 100, or if they are not linked as
     *     translations
     * @throws InvalidContentException as {@link #read(String)}; pointers begin with the index of the item
     */
    public static Import<NewsArticle> read(List<String> translations) {
        return NinjsReader.read(translations, ImportOptions.none());
    }

    /**
     * Reads items that are translations of one article; see {@link #read(List)}.
     *
     * @param options values for what the items lack, except for the language, which translations must have
     * @throws IllegalArgumentException as {@link #read(List)}
     * @throws InvalidContentException as {@link #read(List)}
     */
    public static Import<NewsArticle> read(List<String> translations, ImportOptions options) {
        return NinjsReader.read(translations, options);
    }
}
