package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.news.NewsArticle;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of an article HTML has no place for: what was noticed while writing, and times that are too exact. */
final class HtmlLosses {
    private static final int MILLISECOND = 1_000_000;

    private final String pointer;
    private final List<Loss> losses;

    private HtmlLosses(String pointer, List<Loss> losses) {
        this.pointer = pointer;
        this.losses = losses;
    }

    static List<Loss> of(Publication publication, NewsArticle article, WriteContext edition) {
        var losses = new HtmlLosses(publication.pointerOf(article), new ArrayList<>(edition.losses()));
        losses.look("publishedAt", "", article.publishedAt());
        losses.look("updatedAt", "", article.updatedAt());
        losses.look("embargoedUntil", "", article.embargoedUntil());
        losses.look("expiresAt", "", article.expiresAt());
        for (int i = 0; i < article.corrections().size(); i++) {
            losses.look("on", "/corrections/" + i, article.corrections().get(i).on());
        }
        // in the order of the document, and most articles lose nothing
        return losses.losses.isEmpty()
                ? List.of()
                : UnsupportedProperties.nothing().in(article, losses.pointer, losses.losses);
    }

    private void look(String name, String place, @Nullable OffsetDateTime time) {
        if (time != null && time.getNano() % MILLISECOND != 0) {
            String why = "a time in HTML has at most three digits of a second";
            losses.add(new Loss(pointer + place + "/" + name, name, why));
        }
    }
}
