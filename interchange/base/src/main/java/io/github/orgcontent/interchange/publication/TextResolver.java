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
 * The words of a content for a reader of one language. Each text is given with the language that it really is in, which
 * may be another one: first the wanted one by the lookup of RFC 4647, then the others in turn, and at last the first
 * that is there, since something with its language told is better than nothing.
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

    /** The words for a reader of a language, and what to fall back to, in this order. */
    public static TextResolver of(LanguageTag language, LanguageTag... others) {
        return new TextResolver(language, List.of(others));
    }

    /** Resolves the texts of a content: the language of the reader, then the default language. */
    public static TextResolver of(Publication publication, LanguageTag language) {
        return of(language, publication.content().defaultLanguage());
    }

    /**
     * Resolves the texts of an article: the language of the reader, then the original language of the article, then the
     * default language of the content.
     */
    public static TextResolver of(Publication publication, LanguageTag language, NewsArticle article) {
        return of(language, article.originalLanguage(), publication.content().defaultLanguage());
    }

    /** The language that was wanted. */
    public LanguageTag language() {
        return language;
    }

    /** A text in the best language that there is. */
    public Localized<String> of(LocalizedText text) {
        return best(text.toMap());
    }

    /** A rich text in the best language that there is. */
    public Localized<RichText> of(LocalizedRichText text) {
        return best(text.toMap());
    }

    /** The best of what is there in some languages, at least one. */
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

    /** Whether a text is there in the wanted language, or in one that the lookup shortens it to. */
    public boolean has(LocalizedText text) {
        return text.resolve(ranks.get(0)).isPresent();
    }

    private static <T> Localized<T> asDefault(Localized<T> found) {
        return new Localized<>(found.value(), found.language(), Match.DEFAULT);
    }
}
