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
 * What quotes and media within a text lose: where they stand each of their texts is written in one language, with the
 * language told.
 */
final class EmbeddedLosses {
    private static final String ELSEWHERE = "where it stands in a body it is written in one language only";

    private final Publication publication;
    private final NewsArticle article;
    private final LanguageLosses spoken;

    EmbeddedLosses(Publication publication, NewsArticle article, LanguageLosses spoken) {
        this.publication = publication;
        this.article = article;
        this.spoken = spoken;
    }

    void find() {
        String pointer = publication.pointerOf(article);
        find(pointer + "/body", article.body());
        find(pointer + "/boilerplate", article.boilerplate());
        for (int i = 0; spoken.isAll() && i < article.quotes().size(); i++) {
            find(pointer + "/quotes/" + i, article.quotes().get(i));
        }
    }

    private void find(String pointer, @Nullable LocalizedRichText text) {
        if (text != null) {
            text.toMap().forEach((language, value) -> {
                if (spoken.languages().contains(language)) {
                    find(pointer + "/" + language, value.blocks(), TextResolver.of(publication, language, article));
                }
            });
        }
    }

    private void find(String pointer, List<Block> blocks, TextResolver wording) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Figure figure) {
                find(pointer + "/" + i + "/media", figure.media(), List.of(wording));
            }
        }
    }

    // A quote stands in each item; who asked for one language did not ask for the others.
    private void find(String pointer, Quote quote) {
        List<TextResolver> wordings = spoken.languages().stream()
                .map(language -> TextResolver.of(publication, language, article))
                .toList();
        find(pointer + "/text", quote.text(), wordings);
        find(pointer + "/speaker/name", quote.speaker().name(), wordings);
        find(pointer + "/speaker/role", quote.speaker().role(), wordings);
        find(pointer + "/speaker/organization", quote.speaker().organization(), wordings);
    }

    private void find(String pointer, Media media, List<TextResolver> wordings) {
        if (media instanceof Image image) {
            find(pointer + "/alt", image.decorative() ? null : image.alt(), wordings);
            find(pointer + "/caption", image.caption(), wordings);
            find(pointer + "/credit", image.credit(), wordings);
        } else if (media instanceof Video video) {
            find(pointer + "/title", video.title(), wordings);
            find(pointer + "/transcript", video.transcript(), wordings);
            find(pointer + "/caption", video.caption(), wordings);
            find(pointer + "/credit", video.credit(), wordings);
        } else if (media instanceof Audio audio) {
            find(pointer + "/title", audio.title(), wordings);
            find(pointer + "/transcript", audio.transcript(), wordings);
            find(pointer + "/caption", audio.caption(), wordings);
            find(pointer + "/credit", audio.credit(), wordings);
        } else if (media instanceof Document document) {
            find(pointer + "/title", document.title(), wordings);
            find(pointer + "/credit", document.credit(), wordings);
        }
    }

    private void find(String pointer, @Nullable LocalizedText text, List<TextResolver> wordings) {
        if (text == null) {
            return;
        }
        Set<LanguageTag> lost = new HashSet<>(text.languages());
        wordings.forEach(wording -> lost.remove(wording.of(text).language()));
        lost.forEach(
                language -> spoken.losses().add(new Loss(pointer + "/" + language, language.toString(), ELSEWHERE)));
    }
}
