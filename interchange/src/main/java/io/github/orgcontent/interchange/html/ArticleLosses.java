package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.loss.Uncarried;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.news.NewsArticle;
import java.util.List;
import java.util.regex.Pattern;

/** What of an article HTML has no place for. */
final class ArticleLosses {
    private static final Pattern FINER_THAN_MILLIS = Pattern.compile("\\.[0-9]{3}[0-9]*[1-9]");
    private static final Uncarried UNCARRIED = Uncarried.nothing()
            .and(
                    "a time in HTML has at most three digits of a second",
                    value -> FINER_THAN_MILLIS.matcher(value.asString()).find(),
                    "/publishedAt",
                    "/updatedAt",
                    "/embargoedUntil",
                    "/expiresAt",
                    "/corrections/*/on");

    private ArticleLosses() {}

    static List<Loss> of(Publication publication, NewsArticle article, Edition edition) {
        return UNCARRIED.in(article, publication.pointerOf(article), edition.losses());
    }
}
