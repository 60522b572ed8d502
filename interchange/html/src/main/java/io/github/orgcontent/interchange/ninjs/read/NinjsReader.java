package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.interchange.Import;
import io.github.orgcontent.interchange.ImportOptions;
import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.interchange.jsonimport.ImportDefaults;
import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.jsonimport.JsonTreeParser;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.news.NewsArticle;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.validation.ContentValidator;
import io.github.orgcontent.validation.InvalidContentException;
import io.github.orgcontent.validation.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads items as articles. */
public final class NinjsReader {
    /** The maximum length of an item in UTF-16 code units. */
    public static final int MAX_LENGTH = 16_000_000;

    private static final int MAX_DEPTH = 40;
    private static final JsonTreeParser PARSER = new JsonTreeParser(MAX_LENGTH, MAX_LENGTH, MAX_DEPTH);

    private NinjsReader() {}

    /** Reads one item, with values for what it lacks. */
    public static Import<NewsArticle> read(String json, ImportOptions options) {
        NinjsItem item = item(json, "", options.language().orElse(null), options);
        var defaults = new ImportDefaults(options);
        if (item.isLanguageSupplied()) {
            defaults.addLanguage("/originalLanguage");
        }
        return imported(item.article(), List.of(item), defaults);
    }

    /** Reads items that are translations of one article. */
    public static Import<NewsArticle> read(List<String> translations, ImportOptions options) {
        if (translations.isEmpty() || translations.size() > LocalizedText.MAX_LANGUAGES) {
            throw new IllegalArgumentException("an article has 1 to " + LocalizedText.MAX_LANGUAGES + " items");
        }
        var items = new ArrayList<NinjsItem>();
        for (int i = 0; i < translations.size(); i++) {
            items.add(item(translations.get(i), "/" + i, null, options));
        }
        requireLinked(items);
        List<NinjsItem> inOrder = items.stream()
                .sorted(Comparator.comparing(NinjsItem::isTranslation))
                .toList();
        return imported(new TranslationMerger(inOrder).merge(), items, new ImportDefaults(options));
    }

    private static NinjsItem item(String json, String pointer, @Nullable LanguageTag fallback, ImportOptions options) {
        JsonNode item = PARSER.parse(json, pointer);
        if (!item.isObject()) {
            throw new InvalidContentException(List.of(
                    JsonTreeParser.error("json.type", pointer, "must be an object, as every item of ninjs is")));
        }
        return NinjsItemReader.read(JsonCursor.root(item, pointer), fallback, options);
    }

    private static Import<NewsArticle> imported(NewsArticle read, List<NinjsItem> items, ImportDefaults defaults) {
        NewsArticle article = defaults.complete(read);
        List<Loss> losses =
                items.stream().flatMap(item -> lossesOf(item.node()).stream()).toList();
        List<Violation> errors = ContentValidator.standard().validate(article).stream()
                .filter(Violation::isError)
                .toList();
        return new Import<>(article, losses, errors, defaults.supplied());
    }

    private static List<Loss> lossesOf(JsonCursor item) {
        return item.properties().losses(item, "item", IgnoredProperties::reason);
    }

    // Collects, beginning with the first item, all items that share an identifier with a collected one.
    private static void requireLinked(List<NinjsItem> items) {
        var rest = new ArrayList<>(items);
        Set<String> collected = new HashSet<>();
        addIdentifiers(rest.remove(0), collected);
        for (boolean hasMore = true; hasMore; ) {
            List<NinjsItem> linked = rest.stream()
                    .filter(item -> identifiers(item).anyMatch(collected::contains))
                    .toList();
            linked.forEach(item -> addIdentifiers(item, collected));
            hasMore = rest.removeAll(linked);
        }
        if (!rest.isEmpty()) {
            throw new IllegalArgumentException(
                    "the items are not linked as translations of one article: there is no link between "
                            + rest.get(0).node().pointer() + " and "
                            + items.get(0).node().pointer());
        }
    }

    private static void addIdentifiers(NinjsItem item, Set<String> collected) {
        identifiers(item).forEach(collected::add);
    }

    private static Stream<String> identifiers(NinjsItem item) {
        return Stream.concat(item.names().stream(), item.translations().keySet().stream());
    }
}
