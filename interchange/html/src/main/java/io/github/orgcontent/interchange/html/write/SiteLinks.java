package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The relative URLs of the pages and files that are written together, from one of the pages. A page that is written alone
 * has none.
 *
 * @param root the relative path of the folder of the site: empty, or {@code ../}
 * @param languages the languages of the pages
 * @param feeds file names of the feeds by language
 * @param sitemap file name of the sitemap
 */
public record SiteLinks(
        String root,
        Set<LanguageTag> languages,
        Map<LanguageTag, String> feeds,
        @Nullable String sitemap) {
    private static final String EXTENSION = ".html";

    /** The links of a page that is written alone. */
    static SiteLinks none() {
        return new SiteLinks("", Set.of(), Map.of(), null);
    }

    /** The same links from the page of an article. */
    SiteLinks fromArticle() {
        return new SiteLinks("../", languages, feeds, sitemap);
    }

    /** The file of the page of the organization: {@code index.de.html}. */
    static String organizationFile(LanguageTag language) {
        return "index." + language + EXTENSION;
    }

    /** The file of the page of an article: {@code news/clean-water.de.html}. */
    static String articleFile(NewsArticle article, LanguageTag language) {
        return "news/" + article.id() + "." + language + EXTENSION;
    }

    boolean isEmpty() {
        return languages.isEmpty();
    }

    Optional<URI> organization(LanguageTag language) {
        return page(language, organizationFile(language));
    }

    Optional<URI> article(NewsArticle article, LanguageTag language) {
        return page(language, articleFile(article, language));
    }

    /** The section of a work area in the page of the organization. */
    Optional<URI> workArea(String id, LanguageTag language) {
        return page(language, organizationFile(language) + "#" + WorkAreaWriter.ID + id);
    }

    Optional<URI> feed(LanguageTag language) {
        return Optional.ofNullable(feeds.get(language)).map(this::file);
    }

    Optional<URI> sitemapUrl() {
        return Optional.ofNullable(sitemap).map(this::file);
    }

    /** The page of the organization in all languages. */
    SortedMap<LanguageTag, URI> organizations() {
        return inEach(languages, SiteLinks::organizationFile);
    }

    /** The page of an article in the languages of its text. */
    SortedMap<LanguageTag, URI> articles(NewsArticle article) {
        return inEach(article.body().languages(), language -> articleFile(article, language));
    }

    private SortedMap<LanguageTag, URI> inEach(Set<LanguageTag> available, Function<LanguageTag, String> file) {
        var urls = new TreeMap<LanguageTag, URI>();
        available.forEach(language -> page(language, file.apply(language)).ifPresent(url -> urls.put(language, url)));
        return Collections.unmodifiableSortedMap(urls);
    }

    private Optional<URI> page(LanguageTag language, String path) {
        return languages.contains(language) ? Optional.of(file(path)) : Optional.empty();
    }

    private URI file(String path) {
        return URI.create(root + path);
    }
}
