package io.github.orgcontent.interchange.ninjs.write;

import io.github.orgcontent.interchange.Export;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.Publication;
import io.github.orgcontent.interchange.loss.LossSorter;
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

/** Writes articles as items. */
public final class NinjsWriter {
    private final Publication publication;

    /** Writes articles of a publication. */
    public NinjsWriter(Publication publication) {
        this.publication = publication;
    }

    /** All articles, by id and language. */
    public Export<Map<String, SortedMap<LanguageTag, String>>> write() {
        var items = new LinkedHashMap<String, SortedMap<LanguageTag, String>>();
        var losses = new LinkedHashSet<Loss>();
        for (NewsArticle article : publication.content().news()) {
            items.put(article.id(), items(article, languages(article, losses)));
        }
        return new Export<>(Collections.unmodifiableMap(items), ContentLosses.of(publication, losses));
    }

    /** An article in all languages of its headline. */
    public Export<SortedMap<LanguageTag, String>> write(NewsArticle article) {
        var languageLosses = languages(article, new LinkedHashSet<>());
        return new Export<>(items(article, languageLosses), losses(article, languageLosses));
    }

    /** An article in one language. */
    public Export<String> write(NewsArticle article, LanguageTag requested) {
        LanguageTag language = TextResolver.of(publication, requested, article)
                .of(article.headline())
                .language();
        var languageLosses = new LanguageLosses(Set.of(language), false, new LinkedHashSet<>());
        return new Export<>(items(article, languageLosses).values().iterator().next(), losses(article, languageLosses));
    }

    private static LanguageLosses languages(NewsArticle article, Collection<Loss> losses) {
        return new LanguageLosses(article.headline().languages(), true, losses);
    }

    private SortedMap<LanguageTag, String> items(NewsArticle article, LanguageLosses languageLosses) {
        new NinjsLosses(article, publication.pointerOf(article), languageLosses).collect();
        new EmbeddedLosses(publication, article, languageLosses).collect();
        var items = new TreeMap<LanguageTag, String>();
        for (LanguageTag language : languageLosses.languages()) {
            var item = new NinjsItemWriter(new WriteContext(publication, article, language, languageLosses.losses()));
            items.put(language, item.write().toJson());
        }
        return Collections.unmodifiableSortedMap(items);
    }

    private List<Loss> losses(NewsArticle article, LanguageLosses languageLosses) {
        return LossSorter.of(NinjsLosses.ARTICLE.in(article, publication.pointerOf(article), languageLosses.losses()));
    }
}
