package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.media.Audio;
import io.github.orgcontent.media.Document;
import io.github.orgcontent.media.Image;
import io.github.orgcontent.media.Media;
import io.github.orgcontent.media.Video;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.Quote;
import io.github.orgcontent.richtext.Block;
import io.github.orgcontent.richtext.Figure;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The losses of quotes and media within a text: a body contains each of their texts in one language only, marked with the
 * language.
 */
final class EmbeddedLosses {
    private static final String ONE_LANGUAGE = "a body contains it in one language only";

    private final Publication publication;
    private final NewsArticle article;
    private final LanguageLosses languageLosses;

    EmbeddedLosses(Publication publication, NewsArticle article, LanguageLosses languageLosses) {
        this.publication = publication;
        this.article = article;
        this.languageLosses = languageLosses;
    }

    void collect() {
        String pointer = publication.pointerOf(article);
        collect(pointer + "/body", article.body());
        collect(pointer + "/boilerplate", article.boilerplate());
        for (int i = 0; languageLosses.isAll() && i < article.quotes().size(); i++) {
            collect(pointer + "/quotes/" + i, article.quotes().get(i));
        }
    }

    private void collect(String pointer, @Nullable LocalizedRichText text) {
        if (text != null) {
            text.toMap().forEach((language, value) -> {
                if (languageLosses.languages().contains(language)) {
                    collect(pointer + "/" + language, value.blocks(), TextResolver.of(publication, language, article));
                }
            });
        }
    }

    private void collect(String pointer, List<Block> blocks, TextResolver resolver) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Figure figure) {
                collect(pointer + "/" + i + "/media", figure.media(), List.of(resolver));
            }
        }
    }

    // Each item contains the quotes; in an export of one language the other languages were not requested.
    private void collect(String pointer, Quote quote) {
        List<TextResolver> resolvers = languageLosses.languages().stream()
                .map(language -> TextResolver.of(publication, language, article))
                .toList();
        collect(pointer + "/text", quote.text(), resolvers);
        collect(pointer + "/speaker/name", quote.speaker().name(), resolvers);
        collect(pointer + "/speaker/role", quote.speaker().role(), resolvers);
        collect(pointer + "/speaker/organization", quote.speaker().organization(), resolvers);
    }

    private void collect(String pointer, Media media, List<TextResolver> resolvers) {
        if (media instanceof Image image) {
            collect(pointer + "/alt", image.decorative() ? null : image.alt(), resolvers);
            collect(pointer + "/caption", image.caption(), resolvers);
            collect(pointer + "/credit", image.credit(), resolvers);
        } else if (media instanceof Video video) {
            collect(pointer + "/title", video.title(), resolvers);
            collect(pointer + "/transcript", video.transcript(), resolvers);
            collect(pointer + "/caption", video.caption(), resolvers);
            collect(pointer + "/credit", video.credit(), resolvers);
        } else if (media instanceof Audio audio) {
            collect(pointer + "/title", audio.title(), resolvers);
            collect(pointer + "/transcript", audio.transcript(), resolvers);
            collect(pointer + "/caption", audio.caption(), resolvers);
            collect(pointer + "/credit", audio.credit(), resolvers);
        } else if (media instanceof Document document) {
            collect(pointer + "/title", document.title(), resolvers);
            collect(pointer + "/credit", document.credit(), resolvers);
        }
    }

    private void collect(String pointer, @Nullable LocalizedText text, List<TextResolver> resolvers) {
        if (text == null) {
            return;
        }
        Set<LanguageTag> lost = new HashSet<>(text.languages());
        resolvers.forEach(resolver -> lost.remove(resolver.of(text).language()));
        lost.forEach(language ->
                languageLosses.losses().add(new Loss(pointer + "/" + language, language.toString(), ONE_LANGUAGE)));
    }
}
