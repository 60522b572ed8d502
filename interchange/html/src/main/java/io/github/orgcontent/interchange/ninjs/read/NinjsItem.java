package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an item was read as.
 *
 * @param node the item itself
 * @param language the language that it is in, if it says one
 * @param article the article in this one language
 * @param names what the item and its article are called
 * @param links the items that it says it is a translation of, or that are translations of it, by their {@code uri}
 * @param isTranslation whether it says what it was translated from
 * @param places where that stands which all items of an article must agree on, by the name of the component
 */
record NinjsItem(
        NinjsNode node,
        @Nullable LanguageTag language,
        NewsArticle article,
        Set<String> names,
        Map<String, NinjsNode> links,
        boolean isTranslation,
        Map<String, NinjsNode> places) {}
