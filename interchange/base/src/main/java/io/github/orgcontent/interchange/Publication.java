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
 * A validated content: required values are present, and references have a target. Every format accepts it instead of an
 * {@link OrganizationContent}, so that several exports share one validation:
 *
 * <pre>{@code
 * Publication publication = Publication.of(content);
 * Export<String> text = PlainText.write(publication, publication.article("clean-rivers"), ENGLISH);
 * Export<SortedMap<URI, String>> sitemaps = Sitemap.write(publication, Instant.now());
 * }</pre>
 *
 * <p>Immutable and thread-safe. Lookups by id take constant time.
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
     * Validates a content.
     *
     * @throws InvalidContentException with every error, if the content is not valid
     */
    public static Publication of(OrganizationContent content) {
        ContentValidator.standard().requireValid(content);
        return new Publication(content);
    }

    /** The content. */
    public OrganizationContent content() {
        return content;
    }

    /**
     * The JSON Pointer of an article: {@code /news/3}.
     *
     * @throws IllegalArgumentException if the article is not part of the content
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
     * @throws IllegalArgumentException if the content has no such article
     */
    public NewsArticle article(String id) {
        Integer index = articles.get(id);
        if (index == null) {
            throw new IllegalArgumentException("there is no article " + id);
        }
        return content.news().get(index);
    }

    /**
     * The work area with an id that an article or another work area of the content refers to.
     *
     * @throws NullPointerException if the content has no such work area
     */
    public WorkArea workArea(String id) {
        return Objects.requireNonNull(workAreas.get(id), id);
    }

    /**
     * The articles that are public at an instant, sorted by the time since when they are public, newest first; articles
     * of the same time keep the order of the content.
     */
    public List<NewsArticle> visibleAt(Instant at) {
        return newestFirst().stream()
                .filter(article -> PublicNews.isPublic(article, at))
                .toList();
    }

    /** All articles in the order of {@link #visibleAt}. */
    public List<NewsArticle> newestFirst() {
        return content.news().stream()
                .sorted(Comparator.comparing(PublicNews::since, Comparator.reverseOrder()))
                .toList();
    }

    /** The languages of the content: of the organization name, and of the headlines and bodies. */
    public SortedSet<LanguageTag> languages() {
        var languages = new TreeSet<>(content.organization().name().languages());
        for (NewsArticle article : content.news()) {
            languages.addAll(article.headline().languages());
            languages.addAll(article.body().languages());
        }
        return Collections.unmodifiableSortedSet(languages);
    }
}
