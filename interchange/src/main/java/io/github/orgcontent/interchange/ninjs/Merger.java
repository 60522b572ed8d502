package io.github.orgcontent.interchange.ninjs;

import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.news.NewsArticleBuilder;
import io.github.orgcontent.text.LanguageTag;
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
final class Merger {
    private static final String CONTRADICTION = "another item of the same article says otherwise";

    private final List<Item> items;

    /** A merger of items, the original first. */
    Merger(List<Item> items) {
        this.items = items;
    }

    NewsArticle merge() {
        NewsArticle article = items.get(0).article();
        Set<LanguageTag> languages = new HashSet<>();
        ifThere(items.get(0).language(), languages::add);
        for (Item item : items.subList(1, items.size())) {
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
        Map<String, Item> known = new HashMap<>();
        items.forEach(item -> item.names().forEach(name -> known.putIfAbsent(name, item)));
        for (Item item : items) {
            item.links().forEach((uri, link) -> {
                Item other = known.get(uri);
                if (other != null) {
                    take(link, other);
                }
            });
        }
    }

    private static void take(Node link, Item other) {
        Optional<String> language = link.string("language");
        if (language.isEmpty() || language.equals(other.node().string("language"))) {
            link.take();
        } else {
            link.lose(CONTRADICTION);
        }
    }

    private static NewsArticle merge(NewsArticle article, Item item) {
        NewsArticle other = item.article();
        var merged = NewsArticleBuilder.builder(article);
        mergeTexts(article, other, merged);
        merged.countries(Joined.of(article.countries(), other.countries(), code -> code, (a, b) -> a))
                .workAreas(Joined.of(article.workAreas(), other.workAreas(), id -> id, (a, b) -> a))
                .subjects(Joined.of(article.subjects(), other.subjects(), Parts::bare, Parts::join))
                .links(Joined.of(article.links(), other.links(), Parts::bare, Parts::join))
                .attachments(Joined.of(article.attachments(), other.attachments(), Parts::bare, Parts::join))
                .pressContacts(Joined.of(article.pressContacts(), other.pressContacts(), Parts::bare, Parts::join));
        mergeFacts(article, item, merged);
        return merged.build();
    }

    private static void mergeTexts(NewsArticle article, NewsArticle other, NewsArticleBuilder merged) {
        merged.kicker(Joined.of(article.kicker(), other.kicker()))
                .subheadline(Joined.of(article.subheadline(), other.subheadline()))
                .summary(Joined.of(article.summary(), other.summary()))
                .byline(Joined.of(article.byline(), other.byline()))
                .boilerplate(Joined.of(article.boilerplate(), other.boilerplate()))
                .notesToEditors(Joined.of(article.notesToEditors(), other.notesToEditors()));
        merged.dateline(Joined.of(article.dateline(), other.dateline(), Parts::join));
        // an article that is not valid yet may lack what is required
        ifThere(Joined.of(article.headline(), other.headline()), merged::headline);
        ifThere(Joined.of(article.body(), other.body()), merged::body);
        var urls = new TreeMap<LanguageTag, URI>(other.urls());
        urls.putAll(article.urls());
        merged.urls(urls);
    }

    private static <T> void ifThere(@Nullable T value, Consumer<T> set) {
        if (value != null) {
            set.accept(value);
        }
    }

    private static void mergeFacts(NewsArticle article, Item item, NewsArticleBuilder merged) {
        NewsArticle other = item.article();
        ifThere(fact(article.genre(), other.genre(), "genre", item), merged::genre);
        ifThere(fact(article.publishedAt(), other.publishedAt(), "publishedAt", item), merged::publishedAt);
        merged.updatedAt(fact(article.updatedAt(), other.updatedAt(), "updatedAt", item))
                .embargoedUntil(fact(article.embargoedUntil(), other.embargoedUntil(), "embargoedUntil", item))
                .expiresAt(fact(article.expiresAt(), other.expiresAt(), "expiresAt", item));
        merged.rights(Joined.of(article.rights(), other.rights(), (one, two) -> {
            tellUnlessEqual(one.licence(), two.licence(), "rights", item);
            return Parts.join(one, two);
        }));
        merged.image(Joined.of(article.image(), other.image(), (one, two) -> {
            boolean isSame = tellUnlessEqual(Parts.bare(one), Parts.bare(two), "image", item);
            return isSame ? Parts.join(one, two) : one;
        }));
    }

    private static <T> @Nullable T fact(@Nullable T one, @Nullable T other, String name, Item item) {
        tellUnlessEqual(one, other, name, item);
        return one == null ? other : one;
    }

    private static boolean tellUnlessEqual(@Nullable Object one, @Nullable Object other, String name, Item item) {
        boolean isContradiction = one != null && other != null && !one.equals(other);
        Node place = item.places().get(name);
        if (isContradiction && place != null) {
            place.lose(CONTRADICTION);
        }
        return !isContradiction;
    }
}
