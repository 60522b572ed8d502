package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Merges the items of one article, each in another language. If they contradict each other, the first one applies. */
final class TranslationMerger {
    private static final String CONTRADICTION = "it contradicts another item of the same article";

    private final List<NinjsItem> items;

    /** Merges items, the original first. */
    TranslationMerger(List<NinjsItem> items) {
        this.items = items;
    }

    NewsArticle merge() {
        NewsArticle article = items.get(0).article();
        Set<LanguageTag> languages = new HashSet<>();
        ifPresent(items.get(0).language(), languages::add);
        for (NinjsItem item : items.subList(1, items.size())) {
            if (item.language() != null && !languages.add(item.language())) {
                item.node().lose("there is another item in " + item.language());
            } else {
                article = merge(article, item);
            }
        }
        consumeTranslations();
        return article;
    }

    // An association with an item that is read itself is consumed as a whole.
    private void consumeTranslations() {
        Map<String, NinjsItem> byName = new HashMap<>();
        items.forEach(item -> item.names().forEach(name -> byName.putIfAbsent(name, item)));
        for (NinjsItem item : items) {
            item.translations().forEach((uri, association) -> {
                NinjsItem other = byName.get(uri);
                if (other != null) {
                    consume(association, other);
                }
            });
        }
    }

    private static void consume(JsonCursor association, NinjsItem other) {
        Optional<String> language = association.string("language");
        if (language.isEmpty() || language.equals(other.node().string("language"))) {
            association.consume();
        } else {
            association.lose(CONTRADICTION);
        }
    }

    private static NewsArticle merge(NewsArticle article, NinjsItem item) {
        NewsArticle other = item.article();
        var merged = NewsArticleBuilder.builder(article);
        mergeTexts(article, other, merged);
        merged.countries(ValueMerger.of(article.countries(), other.countries(), code -> code, (a, b) -> a))
                .workAreas(ValueMerger.of(article.workAreas(), other.workAreas(), id -> id, (a, b) -> a))
                .related(ValueMerger.of(article.related(), other.related(), id -> id, (a, b) -> a))
                .subjects(ValueMerger.of(
                        article.subjects(), other.subjects(), PartMerger::withoutTexts, PartMerger::merge))
                .links(ValueMerger.of(article.links(), other.links(), PartMerger::withoutTexts, PartMerger::merge))
                .publishers(ValueMerger.of(
                        article.publishers(), other.publishers(), PartMerger::withoutTexts, PartMerger::merge))
                .attachments(ValueMerger.of(
                        article.attachments(), other.attachments(), PartMerger::withoutTexts, PartMerger::merge))
                .pressContacts(ValueMerger.of(
                        article.pressContacts(), other.pressContacts(), PartMerger::withoutTexts, PartMerger::merge));
        mergeFields(article, item, merged);
        return merged.build();
    }

    private static void mergeTexts(NewsArticle article, NewsArticle other, NewsArticleBuilder merged) {
        merged.kicker(ValueMerger.of(article.kicker(), other.kicker()))
                .subheadline(ValueMerger.of(article.subheadline(), other.subheadline()))
                .summary(ValueMerger.of(article.summary(), other.summary()))
                .byline(ValueMerger.of(article.byline(), other.byline()))
                .boilerplate(ValueMerger.of(article.boilerplate(), other.boilerplate()))
                .notesToEditors(ValueMerger.of(article.notesToEditors(), other.notesToEditors()));
        merged.dateline(ValueMerger.of(article.dateline(), other.dateline(), PartMerger::merge));
        // an invalid article can lack required components
        ifPresent(ValueMerger.of(article.headline(), other.headline()), merged::headline);
        ifPresent(ValueMerger.of(article.body(), other.body()), merged::body);
        var urls = new TreeMap<LanguageTag, URI>(other.urls());
        urls.putAll(article.urls());
        merged.urls(urls);
    }

    private static <T> void ifPresent(@Nullable T value, Consumer<T> set) {
        if (value != null) {
            set.accept(value);
        }
    }

    private static void mergeFields(NewsArticle article, NinjsItem item, NewsArticleBuilder merged) {
        NewsArticle other = item.article();
        ifPresent(field(article.genre(), other.genre(), "genre", item), merged::genre);
        ifPresent(field(article.publishedAt(), other.publishedAt(), "publishedAt", item), merged::publishedAt);
        merged.updatedAt(field(article.updatedAt(), other.updatedAt(), "updatedAt", item))
                .embargoedUntil(field(article.embargoedUntil(), other.embargoedUntil(), "embargoedUntil", item))
                .expiresAt(field(article.expiresAt(), other.expiresAt(), "expiresAt", item));
        merged.rights(ValueMerger.of(article.rights(), other.rights(), (one, two) -> {
            loseUnlessEqual(one.licence(), two.licence(), "rights", item);
            return PartMerger.merge(one, two);
        }));
        merged.image(ValueMerger.of(article.image(), other.image(), (one, two) -> {
            boolean isSame = loseUnlessEqual(PartMerger.withoutTexts(one), PartMerger.withoutTexts(two), "image", item);
            return isSame ? PartMerger.merge(one, two) : one;
        }));
    }

    private static <T> @Nullable T field(@Nullable T one, @Nullable T other, String name, NinjsItem item) {
        loseUnlessEqual(one, other, name, item);
        return one == null ? other : one;
    }

    private static boolean loseUnlessEqual(@Nullable Object one, @Nullable Object other, String name, NinjsItem item) {
        boolean isContradiction = one != null && other != null && !one.equals(other);
        JsonCursor location = item.locations().get(name);
        if (isContradiction && location != null) {
            location.lose(CONTRADICTION);
        }
        return !isContradiction;
    }
}
