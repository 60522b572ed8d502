package io.github.orgcontent.cli;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Loss;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where things of a content stand in the one that it was taken from, which has more news.
 *
 * @param part the content with some of the news
 * @param whole the content with all news
 */
record Places(OrganizationContent part, OrganizationContent whole) {
    private static final Pattern NEWS = Pattern.compile("^/news/([0-9]+)");

    /** The losses with pointers into the whole content. */
    List<Loss> of(List<Loss> losses) {
        return losses.stream().map(this::of).toList();
    }

    private Loss of(Loss loss) {
        Matcher article = NEWS.matcher(loss.pointer());
        if (!article.find()) {
            return loss;
        }
        int index = whole.news().indexOf(part.news().get(Integer.parseInt(article.group(1))));
        return new Loss("/news/" + index + loss.pointer().substring(article.end()), loss.name(), loss.reason());
    }
}
