package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.loss.UnsupportedProperties;
import io.github.orgcontent.news.NewsArticle;
import java.util.List;

/** Sorts the losses that the writers recorded into the order of the document. HTML carries everything else. */
final class HtmlLosses {
    private HtmlLosses() {}

    static List<Loss> of(OrganizationContent content, WriteContext context) {
        return of(content, "", context.losses());
    }

    static List<Loss> of(Publication publication, NewsArticle article, WriteContext context) {
        return of(article, publication.pointerOf(article), context.losses());
    }

    private static List<Loss> of(Object document, String pointer, List<Loss> losses) {
        // most documents lose nothing, and the order costs a conversion to JSON
        return losses.isEmpty() ? List.of() : UnsupportedProperties.nothing().in(document, pointer, losses);
    }
}
