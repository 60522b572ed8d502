package io.github.orgcontent.interchange.schemaorg.write;

import io.github.orgcontent.interchange.publication.TextResolver;
import io.github.orgcontent.language.LanguageTag;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The languages of the texts that are written: all languages of each text, or the best one for the requested language.
 *
 * @param resolver the choice of one language; null for all languages
 * @param inLanguage the {@code inLanguage} of the node, whose texts need no tag; null if every text has a tag
 */
record LanguageMode(
        @Nullable TextResolver resolver, @Nullable LanguageTag inLanguage) {
    static final LanguageMode ALL = new LanguageMode(null, null);

    /** The same mode in a node with another {@code inLanguage}, or with none that applies to its texts. */
    LanguageMode inside(@Nullable LanguageTag other) {
        return new LanguageMode(resolver, other);
    }

    /** The values that are written, of all languages of a value. */
    <T> SortedMap<LanguageTag, T> choose(SortedMap<LanguageTag, T> values) {
        if (resolver == null || values.isEmpty()) {
            return values;
        }
        var best = resolver.best(values);
        return Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(best.language(), best.value())));
    }

    /** Texts as strings or as {@code {"@language", "@value"}}. */
    ArrayNode write(SortedMap<LanguageTag, String> texts) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        choose(texts).forEach((language, text) -> values.add(write(language, text)));
        return values;
    }

    private JsonNode write(LanguageTag language, String text) {
        if (resolver != null && inLanguage != null && language.equals(inLanguage)) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("@language", language.toString())
                .put("@value", text);
    }
}
