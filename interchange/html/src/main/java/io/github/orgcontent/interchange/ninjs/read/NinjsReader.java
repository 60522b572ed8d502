package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes articles of items. */
public final class NinjsReader {
    private NinjsReader() {}

    public static Import<NewsArticle> read(String json, @Nullable LanguageTag fallback) {
        NinjsItem item = item(json, "", fallback);
        return imported(item.article(), List.of(item));
    }

    public static Import<NewsArticle> read(List<String> translations) {
        if (translations.isEmpty() || translations.size() > LocalizedText.MAX_LANGUAGES) {
            throw new IllegalArgumentException("an article is made of 1 to " + LocalizedText.MAX_LANGUAGES + " items");
        }
        var items = new ArrayList<NinjsItem>();
        for (int i = 0; i < translations.size(); i++) {
            items.add(item(translations.get(i), "/" + i, null));
        }
        requireLinked(items);
        List<NinjsItem> inOrder = items.stream()
                .sorted(Comparator.comparing(NinjsItem::isTranslation))
                .toList();
        return imported(new ItemMerger(inOrder).merge(), items);
    }

    private static NinjsItem item(String json, String pointer, @Nullable LanguageTag fallback) {
        return NinjsItemReader.read(
                new NinjsNode(StrictJson.parse(json, pointer), pointer, new ConsumedProperties()), fallback);
    }

    private static Import<NewsArticle> imported(NewsArticle article, List<NinjsItem> items) {
        List<Loss> losses = items.stream()
                .flatMap(item -> item.node().ledger().losses(item.node()).stream())
                .toList();
        List<Violation> errors = ContentValidator.standard().validate(article).stream()
                .filter(Violation::isError)
                .toList();
        return new Import<>(article, losses, errors);
    }

    // Step by step from the first item to all that are named alike or that one of them names.
    private static void requireLinked(List<NinjsItem> items) {
        var rest = new ArrayList<>(items);
        Set<String> known = new HashSet<>();
        know(rest.remove(0), known);
        for (boolean isNew = true; isNew; ) {
            List<NinjsItem> linked = rest.stream()
                    .filter(item -> names(item).anyMatch(known::contains))
                    .toList();
            linked.forEach(item -> know(item, known));
            isNew = rest.removeAll(linked);
        }
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException(
                    "the items are not linked as translations of one article: nothing connects "
                            + rest.get(0).node().pointer() + " with "
                            + items.get(0).node().pointer());
        }
    }

    private static void know(NinjsItem item, Set<String> known) {
        names(item).forEach(known::add);
    }

    private static Stream<String> names(NinjsItem item) {
        return Stream.concat(item.names().stream(), item.links().keySet().stream());
    }
}
