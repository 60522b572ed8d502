package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.OrganizationContent;
import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
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
public final class NinjsWriter {
    private final Publication publication;

    private NinjsWriter(Publication publication) {
        this.publication = publication;
    }

    public static NinjsWriter of(OrganizationContent content) {
        return new NinjsWriter(Publication.of(content));
    }

    public Export<Map<String, SortedMap<LanguageTag, String>>> write() {
        var items = new LinkedHashMap<String, SortedMap<LanguageTag, String>>();
        var noticed = new LinkedHashSet<Loss>();
        for (NewsArticle article : publication.content().news()) {
            items.put(article.id(), items(article, languages(article, noticed)));
        }
        return new Export<>(Collections.unmodifiableMap(items), ContentLosses.of(publication, noticed));
    }

    public Export<SortedMap<LanguageTag, String>> write(NewsArticle article) {
        var spoken = languages(article, new LinkedHashSet<>());
        return new Export<>(items(article, spoken), losses(article, spoken));
    }

    public Export<String> write(NewsArticle article, LanguageTag wanted) {
        LanguageTag language = TextResolver.of(publication, wanted, article)
                .of(article.headline())
                .language();
        var spoken = new LanguageLosses(Set.of(language), false, new LinkedHashSet<>());
        return new Export<>(items(article, spoken).values().iterator().next(), losses(article, spoken));
    }

    private static LanguageLosses languages(NewsArticle article, Collection<Loss> losses) {
        return new LanguageLosses(article.headline().languages(), true, losses);
    }

    private SortedMap<LanguageTag, String> items(NewsArticle article, LanguageLosses spoken) {
        new NinjsLosses(article, publication.pointerOf(article), spoken).find();
        new EmbeddedLosses(publication, article, spoken).find();
        var items = new TreeMap<LanguageTag, String>();
        for (LanguageTag language : spoken.languages()) {
            var item = new NinjsItemWriter(publication, article, language, spoken.losses());
            items.put(language, item.write().toJson());
        }
        return Collections.unmodifiableSortedMap(items);
    }

    private List<Loss> losses(NewsArticle article, LanguageLosses spoken) {
        return Outermost.of(NinjsLosses.UNCARRIED.in(article, publication.pointerOf(article), spoken.losses()));
    }
}
