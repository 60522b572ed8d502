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
 * @param pointer where it stands in the content
 * @param wording its words for a reader of the feed
 * @param language the language that its text is really in
 * @param html the article at length, each part with its language where that is not the language of the feed
 */
public record FeedEntry(
        NewsArticle article, String pointer, TextResolver wording, LanguageTag language, Export<String> html) {
    static FeedEntry of(Publication publication, NewsArticle article, LanguageTag language) {
        TextResolver wording = TextResolver.of(publication, language, article);
        return new FeedEntry(
                article,
                publication.pointerOf(article),
                wording,
                wording.of(article.body()).language(),
                Html.fragment(publication, article, language));
    }

    /** A text in the language of the entry, for a place that cannot say another one. */
    public Optional<String> own(@Nullable LocalizedText text) {
        return Optional.ofNullable(text)
                .flatMap(there -> there.resolve(LanguagePreferences.of(language)))
                .map(Localized::value);
    }

    /** Where the article is published, for readers of the language of the entry. */
    public LocalizedUrls urls() {
        return LocalizedUrls.of(article.urls(), language);
    }

    /** When the article was last changed, or else published. */
    public OffsetDateTime updated() {
        return Optional.ofNullable(article.updatedAt()).orElse(article.publishedAt());
    }
}
