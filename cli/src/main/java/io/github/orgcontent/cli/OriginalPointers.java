package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.news.NewsArticle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts pointers into a filtered content to pointers into the original content, which has more news.
 *
 * @param part the filtered content
 * @param original the original content
 */
record OriginalPointers(OrganizationContent part, OrganizationContent original) {
    private static final Pattern NEWS = Pattern.compile("^/news/([0-9]+)");

    /** The losses with pointers into the original content. */
    List<Loss> of(List<Loss> losses) {
        return losses.stream().map(this::of).toList();
    }

    private Loss of(Loss loss) {
        Matcher article = NEWS.matcher(loss.pointer());
        if (!article.find()) {
            return loss;
        }
        // Not by equality: the filtered article may have fewer references.
        String id = part.news().get(Integer.parseInt(article.group(1))).id();
        int index = original.news().stream().map(NewsArticle::id).toList().indexOf(id);
        return new Loss("/news/" + index + loss.pointer().substring(article.end()), loss.name(), loss.reason());
    }
}
