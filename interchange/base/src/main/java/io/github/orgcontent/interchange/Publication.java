package io.github.orgcontent.interchange;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.work.WorkArea;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A content that is known to be valid, so that what is required is there and what is referred to exists. Made once for
 * an export, however many articles there are.
 */
public final class Publication {
    private final OrganizationContent content;
    private final Map<String, Integer> articles = new HashMap<>();
    private final Map<String, WorkArea> workAreas = new HashMap<>();

    private Publication(OrganizationContent content) {
        this.content = content;
        for (int i = 0; i < content.news().size(); i++) {
            articles.put(content.news().get(i).id(), i);
        }
        content.workAreas().forEach(area -> workAreas.put(area.id(), area));
    }

    /**
     * A valid content.
     *
     * @throws InvalidContentException with every error, if it is not valid
     */
    public static Publication of(OrganizationContent content) {
        ContentValidator.standard().requireValid(content);
        return new Publication(content);
    }

    /** The content itself. */
    public OrganizationContent content() {
        return content;
    }

    /**
     * Where an article stands: {@code /news/3}.
     *
     * @throws IllegalArgumentException if it is not one of the content's
     */
    public String pointerOf(NewsArticle article) {
        Integer index = articles.get(article.id());
        if (index == null || !content.news().get(index).equals(article)) {
            throw new IllegalArgumentException("the article " + article.id() + " is not part of the content");
        }
        return "/news/" + index;
    }

    /**
     * The article with an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public NewsArticle article(String id) {
        Integer index = articles.get(id);
        if (index == null) {
            throw new IllegalArgumentException("there is no article " + id);
        }
        return content.news().get(index);
    }

    /** A work area that an article or another work area of the content refers to. */
    public WorkArea workArea(String id) {
        return Objects.requireNonNull(workAreas.get(id), id);
    }

    /**
     * The articles that are public at an instant, the newest first: what was embargoed is as new as the end of its embargo.
     * Of two that became public at the same time, the one that stands first in the content.
     */
    public List<NewsArticle> visibleAt(Instant at) {
        return newestFirst().stream()
                .filter(article -> PublicNews.isPublic(article, at))
                .toList();
    }

    /** All articles, the newest first. */
    public List<NewsArticle> newestFirst() {
        return content.news().stream()
                .sorted(Comparator.comparing(PublicNews::since, Comparator.reverseOrder()))
                .toList();
    }

    /** The languages in which there is something to read: a name of the organization, a headline or a body. */
    public SortedSet<LanguageTag> languages() {
        var languages = new TreeSet<>(content.organization().name().languages());
        for (NewsArticle article : content.news()) {
            languages.addAll(article.headline().languages());
            languages.addAll(article.body().languages());
        }
        return Collections.unmodifiableSortedSet(languages);
    }
}
