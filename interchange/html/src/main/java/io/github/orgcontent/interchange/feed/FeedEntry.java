package io.github.orgcontent.interchange.feed;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.html.Html;
import io.github.orgcontent.interchange.publication.LocalizedUrls;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LocalizedText;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article in a feed.
 *
 * @param article the article
 * @param pointer its JSON Pointer in the content, such as {@code /news/0}
 * @param texts resolves the texts of the article
 * @param language the actual language of the body
 * @param html the article as an HTML fragment, in which each part in another language declares its language
 */
public record FeedEntry(
        NewsArticle article, String pointer, TextResolver texts, LanguageTag language, Export<String> html) {
    static FeedEntry of(Publication publication, NewsArticle article, LanguageTag language) {
        TextResolver texts = TextResolver.of(publication, language, article);
        return new FeedEntry(
                article,
                publication.pointerOf(article),
                texts,
                texts.of(article.body()).language(),
                Html.fragment(publication, article, language));
    }

    /** A text in the language of the entry, for elements that cannot declare another language. */
    public Optional<String> inEntryLanguage(@Nullable LocalizedText text) {
        return Optional.ofNullable(text)
                .flatMap(value -> value.resolve(LanguagePreferences.of(language)))
                .map(Localized::value);
    }

    /** The URLs of the article; its own URL is that of the language of the entry. */
    public LocalizedUrls urls() {
        return LocalizedUrls.of(article.urls(), language);
    }

    /** The time of the last update, or else of publication. */
    public OffsetDateTime updated() {
        return Optional.ofNullable(article.updatedAt()).orElse(article.publishedAt());
    }
}
