package io.github.orgcontent.interchange.publication;

import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.language.LanguagePreferences;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.language.Match;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Resolves localized texts for one language. Each result has the language of the text, which may be another one: the
 * resolver tries the preferred language by the lookup of RFC 4647 §3.4, then the fallback languages in order, and then
 * takes the first language of the text.
 */
public final class TextResolver {
    private final LanguageTag language;
    private final List<LanguagePreferences> ranks;

    private TextResolver(LanguageTag language, List<LanguageTag> others) {
        this.language = language;
        this.ranks = Stream.concat(Stream.of(language), others.stream())
                .distinct()
                .map(LanguagePreferences::of)
                .toList();
    }

    /** Resolves texts by a preferred language and fallback languages in this order. */
    public static TextResolver of(LanguageTag language, LanguageTag... others) {
        return new TextResolver(language, List.of(others));
    }

    /** Resolves the texts of a content: the preferred language, then the default language. */
    public static TextResolver of(Publication publication, LanguageTag language) {
        return of(language, publication.content().defaultLanguage());
    }

    /**
     * Resolves the texts of an article: the preferred language, then the original language of the article, then the
     * default language of the content.
     */
    public static TextResolver of(Publication publication, LanguageTag language, NewsArticle article) {
        return of(language, article.originalLanguage(), publication.content().defaultLanguage());
    }

    /** The preferred language. */
    public LanguageTag language() {
        return language;
    }

    /** A text in the best available language. */
    public Localized<String> of(LocalizedText text) {
        return best(text.toMap());
    }

    /** A rich text in the best available language. */
    public Localized<RichText> of(LocalizedRichText text) {
        return best(text.toMap());
    }

    /** The value in the best available language; there is at least one. */
    public <T> Localized<T> best(Map<LanguageTag, T> values) {
        for (int i = 0; i < ranks.size(); i++) {
            var found = ranks.get(i).resolve(values);
            if (found.isPresent()) {
                return i == 0 ? found.get() : asDefault(found.get());
            }
        }
        Map.Entry<LanguageTag, T> first = values.entrySet().iterator().next();
        return new Localized<>(first.getValue(), first.getKey(), Match.DEFAULT);
    }

    /** Whether a text has the preferred language by the lookup of RFC 4647 §3.4. */
    public boolean has(LocalizedText text) {
        return text.resolve(ranks.get(0)).isPresent();
    }

    private static <T> Localized<T> asDefault(Localized<T> found) {
        return new Localized<>(found.value(), found.language(), Match.DEFAULT);
    }
}
