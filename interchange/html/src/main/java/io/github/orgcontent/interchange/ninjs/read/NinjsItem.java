package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading one item.
 *
 * @param node the item itself
 * @param language the language of the item; null if the item has none
 * @param isLanguageSupplied whether the item has no language and the caller has supplied one
 * @param article the article in this one language
 * @param names the identifiers of the item and of its article
 * @param translations the associations with other translations of the article, by their {@code uri}
 * @param isTranslation whether the item refers to its original
 * @param locations the values that must be equal in all items of an article, by the name of the component
 */
record NinjsItem(
        JsonCursor node,
        @Nullable LanguageTag language,
        boolean isLanguageSupplied,
        NewsArticle article,
        Set<String> names,
        Map<String, JsonCursor> translations,
        boolean isTranslation,
        Map<String, JsonCursor> locations) {}
