package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ninjs.read.NinjsReader;
import io.github.orgcontent.interchange.ninjs.write.NinjsWriter;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.InvalidContentException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Articles as items of IPTC ninjs 3.1, and from items of ninjs 3.0 and 3.1.
 *
 * <p>ninjs says of an item once which language it is in, so an article gives an item for each language of its headline.
 * The items are linked: each names all others among its {@code associations}, the one that it is a translation of with
 * {@code rel} {@code translationOf}. An item holds texts of its own language only.
 *
 * <p>Each item is one line of JSON, so that lines of items are NDJSON. Its {@code uri} is made of the ids of the
 * organization and the article and of the language, and never changes; the id of the article itself stands among the
 * {@code altIds}. The body is HTML. Needs the library {@code org.jsoup:jsoup}.
 */
public final class Ninjs {
    private Ninjs() {}

    /**
     * All articles, in their order: by the id of the article and the language, an item each.
     *
     * @throws InvalidContentException if the content is not valid
     */
    public static Export<Map<String, SortedMap<LanguageTag, String>>> write(OrganizationContent content) {
        return NinjsWriter.of(content).write();
    }

    /**
     * An article in all the languages of its headline.
     *
     * @throws InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the article is not part of the content
     */
    public static Export<SortedMap<LanguageTag, String>> write(OrganizationContent content, NewsArticle article) {
        return NinjsWriter.of(content).write(article);
    }

    /**
     * An article in one language: the wanted one as RFC 4647 looks it up, or else the one that the article was written
     * in; the item says which.
     *
     * @throws InvalidContentException if the content is not valid
     * @throws IllegalArgumentException if the article is not part of the content
     */
    public static Export<String> write(OrganizationContent content, NewsArticle article, LanguageTag language) {
        return NinjsWriter.of(content).write(article, language);
    }

    /**
     * The article that an item is. Of an item that does not say its language no texts are taken; see
     * {@link #read(String, LanguageTag)}.
     *
     * <p>Nothing of the item is left out silently: what is not in the article is among the losses, with pointers into
     * the item. An item without an {@code altId} of the role {@code article} gives an article whose id is made of the
     * item's {@code uri}, the same each time. A byte order mark before the item is ignored (RFC 8259, section 8.1).
     *
     * @throws InvalidContentException with line and column, if it is no JSON object, names a property twice, or is
     *     larger than 16 million characters or deeper than 40 levels
     */
    public static Import<NewsArticle> read(String item) {
        return NinjsReader.read(item, null);
    }

    /**
     * The article that an item is.
     *
     * @param fallback the language of an item that does not say it
     * @throws InvalidContentException as {@link #read(String)}
     */
    public static Import<NewsArticle> read(String item, LanguageTag fallback) {
        return NinjsReader.read(item, fallback);
    }

    /**
     * The article that several items are, each in one language. Pointers of losses begin with the index of the item:
     * {@code /1/urgency}. Where items contradict each other the one in the original language is right.
     *
     * @throws IllegalArgumentException if there is no item, or there are more than 100, or they are not linked as
     *     translations
     * @throws InvalidContentException as {@link #read(String)}; pointers begin with the index of the item
     */
    public static Import<NewsArticle> read(List<String> translations) {
        return NinjsReader.read(translations);
    }
}
