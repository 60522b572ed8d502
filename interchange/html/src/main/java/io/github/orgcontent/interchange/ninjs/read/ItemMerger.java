package io.github.orgcontent.interchange.ninjs.read;

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

/** Makes one article of items in different languages; where they contradict each other, the first is right. */
final class ItemMerger {
    private static final String CONTRADICTION = "another item of the same article says otherwise";

    private final List<NinjsItem> items;

    /** A merger of items, the original first. */
    ItemMerger(List<NinjsItem> items) {
        this.items = items;
    }

    NewsArticle merge() {
        NewsArticle article = items.get(0).article();
        Set<LanguageTag> languages = new HashSet<>();
        ifThere(items.get(0).language(), languages::add);
        for (NinjsItem item : items.subList(1, items.size())) {
            if (item.language() != null && !languages.add(item.language())) {
                item.node().lose("there is another item in " + item.language());
            } else {
                article = merge(article, item);
            }
        }
        takeLinks();
        return article;
    }

    // What an item says of another one that was read is known from that one.
    private void takeLinks() {
        Map<String, NinjsItem> known = new HashMap<>();
        items.forEach(item -> item.names().forEach(name -> known.putIfAbsent(name, item)));
        for (NinjsItem item : items) {
            item.links().forEach((uri, link) -> {
                NinjsItem other = known.get(uri);
                if (other != null) {
                    take(link, other);
                }
            });
        }
    }

    private static void take(NinjsNode link, NinjsItem other) {
        Optional<String> language = link.string("language");
        if (language.isEmpty() || language.equals(other.node().string("language"))) {
            link.take();
        } else {
            link.lose(CONTRADICTION);
        }
    }

    private static NewsArticle merge(NewsArticle article, NinjsItem item) {
        NewsArticle other = item.article();
        var merged = NewsArticleBuilder.builder(article);
        mergeTexts(article, other, merged);
        merged.countries(Merge.of(article.countries(), other.countries(), code -> code, (a, b) -> a))
                .workAreas(Merge.of(article.workAreas(), other.workAreas(), id -> id, (a, b) -> a))
                .subjects(Merge.of(article.subjects(), other.subjects(), MergeableParts::bare, MergeableParts::join))
                .links(Merge.of(article.links(), other.links(), MergeableParts::bare, MergeableParts::join))
                .attachments(Merge.of(
                        article.attachments(), other.attachments(), MergeableParts::bare, MergeableParts::join))
                .pressContacts(Merge.of(
                        article.pressContacts(), other.pressContacts(), MergeableParts::bare, MergeableParts::join));
        mergeFacts(article, item, merged);
        return merged.build();
    }

    private static void mergeTexts(NewsArticle article, NewsArticle other, NewsArticleBuilder merged) {
        merged.kicker(Merge.of(article.kicker(), other.kicker()))
                .subheadline(Merge.of(article.subheadline(), other.subheadline()))
                .summary(Merge.of(article.summary(), other.summary()))
                .byline(Merge.of(article.byline(), other.byline()))
                .boilerplate(Merge.of(article.boilerplate(), other.boilerplate()))
                .notesToEditors(Merge.of(article.notesToEditors(), other.notesToEditors()));
        merged.dateline(Merge.of(article.dateline(), other.dateline(), MergeableParts::join));
        // an article that is not valid yet may lack what is required
        ifThere(Merge.of(article.headline(), other.headline()), merged::headline);
        ifThere(Merge.of(article.body(), other.body()), merged::body);
        var urls = new TreeMap<LanguageTag, URI>(other.urls());
        urls.putAll(article.urls());
        merged.urls(urls);
    }

    private static <T> void ifThere(@Nullable T value, Consumer<T> set) {
        if (value != null) {
            set.accept(value);
        }
    }

    private static void mergeFacts(NewsArticle article, NinjsItem item, NewsArticleBuilder merged) {
        NewsArticle other = item.article();
        ifThere(fact(article.genre(), other.genre(), "genre", item), merged::genre);
        ifThere(fact(article.publishedAt(), other.publishedAt(), "publishedAt", item), merged::publishedAt);
        merged.updatedAt(fact(article.updatedAt(), other.updatedAt(), "updatedAt", item))
                .embargoedUntil(fact(article.embargoedUntil(), other.embargoedUntil(), "embargoedUntil", item))
                .expiresAt(fact(article.expiresAt(), other.expiresAt(), "expiresAt", item));
        merged.rights(Merge.of(article.rights(), other.rights(), (one, two) -> {
            tellUnlessEqual(one.licence(), two.licence(), "rights", item);
            return MergeableParts.join(one, two);
        }));
        merged.image(Merge.of(article.image(), other.image(), (one, two) -> {
            boolean isSame = tellUnlessEqual(MergeableParts.bare(one), MergeableParts.bare(two), "image", item);
            return isSame ? MergeableParts.join(one, two) : one;
        }));
    }

    private static <T> @Nullable T fact(@Nullable T one, @Nullable T other, String name, NinjsItem item) {
        tellUnlessEqual(one, other, name, item);
        return one == null ? other : one;
    }

    private static boolean tellUnlessEqual(@Nullable Object one, @Nullable Object other, String name, NinjsItem item) {
        boolean isContradiction = one != null && other != null && !one.equals(other);
        NinjsNode place = item.places().get(name);
        if (isContradiction && place != null) {
            place.lose(CONTRADICTION);
        }
        return !isContradiction;
    }
}
