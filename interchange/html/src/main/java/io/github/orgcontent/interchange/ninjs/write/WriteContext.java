package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.ninjs.terms.NinjsTerms;
import io.github.orgcontent.interchange.publication.UuidUrns;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LocalizedText;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The state that the writers of one item share.
 *
 * @param language the language of the item
 * @param losses receives what the writers cannot carry
 */
record WriteContext(Publication publication, NewsArticle article, LanguageTag language, Collection<Loss> losses) {
    /** The stable {@code uri} of the item in a language. */
    String uri(LanguageTag tag) {
        return uri(article, tag);
    }

    /** The stable {@code uri} of the item of another article in a language. */
    String uri(NewsArticle other, LanguageTag tag) {
        return UuidUrns.urn(publication.content().organization().id(), "news", other.id(), tag.toString());
    }

    /** A text in the language of the item; null if there is none. */
    @Nullable
    String in(@Nullable LocalizedText text) {
        return text == null ? null : text.in(language).orElse(null);
    }

    /** A plain text with a role, an element of {@code headlines} and {@code descriptions}; null if there is no text. */
    @Nullable
    JsonObjectBuilder text(String role, @Nullable LocalizedText text) {
        String value = in(text);
        return value == null
                ? null
                : new JsonObjectBuilder()
                        .put("role", role)
                        .put("contentType", NinjsTerms.PLAIN)
                        .put("value", value);
    }
}
