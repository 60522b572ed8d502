package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.publication.Publication;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LanguageTag;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Articles of a content as items. */
final class NinjsWriter {
    private final Publication publication;

    private NinjsWriter(Publication publication) {
        this.publication = publication;
    }

    static NinjsWriter of(OrganizationContent content) {
        return new NinjsWriter(Publication.of(content));
    }

    Export<Map<String, SortedMap<LanguageTag, String>>> write() {
        var items = new LinkedHashMap<String, SortedMap<LanguageTag, String>>();
        var noticed = new LinkedHashSet<Loss>();
        for (NewsArticle article : publication.content().news()) {
            items.put(article.id(), items(article, languages(article, noticed)));
        }
        return new Export<>(Collections.unmodifiableMap(items), ContentLosses.of(publication, noticed));
    }

    Export<SortedMap<LanguageTag, String>> write(NewsArticle article) {
        var spoken = languages(article, new LinkedHashSet<>());
        return new Export<>(items(article, spoken), losses(article, spoken));
    }

    Export<String> write(NewsArticle article, LanguageTag wanted) {
        LanguageTag language =
                publication.in(wanted, article).of(article.headline()).language();
        var spoken = new Spoken(Set.of(language), false, new LinkedHashSet<>());
        return new Export<>(items(article, spoken).values().iterator().next(), losses(article, spoken));
    }

    private static Spoken languages(NewsArticle article, Collection<Loss> losses) {
        return new Spoken(article.headline().languages(), true, losses);
    }

    private SortedMap<LanguageTag, String> items(NewsArticle article, Spoken spoken) {
        new ArticleLosses(article, publication.pointerOf(article), spoken).find();
        new EmbeddedLosses(publication, article, spoken).find();
        var items = new TreeMap<LanguageTag, String>();
        for (LanguageTag language : spoken.languages()) {
            var item = new ItemWriter(publication, article, language, spoken.losses());
            items.put(language, item.write().toJson());
        }
        return Collections.unmodifiableSortedMap(items);
    }

    private List<Loss> losses(NewsArticle article, Spoken spoken) {
        return Outermost.of(ArticleLosses.UNCARRIED.in(article, publication.pointerOf(article), spoken.losses()));
    }
}
