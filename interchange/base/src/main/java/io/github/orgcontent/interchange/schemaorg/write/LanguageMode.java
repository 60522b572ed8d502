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
 * How texts are written: each in all its languages, or in the one that suits a reader best.
 *
 * @param wording the choice of one language; null for all of them
 * @param inLanguage the language that the node tells of itself, whose texts need no tag; null where each has one
 */
record LanguageMode(
        @Nullable TextResolver wording, @Nullable LanguageTag inLanguage) {
    static final LanguageMode ALL = new LanguageMode(null, null);

    /** The same in a node that tells another language, or none that its texts are in. */
    LanguageMode inside(@Nullable LanguageTag other) {
        return new LanguageMode(wording, other);
    }

    /** What is written of something that is there in some languages. */
    <T> SortedMap<LanguageTag, T> choose(SortedMap<LanguageTag, T> values) {
        if (wording == null || values.isEmpty()) {
            return values;
        }
        var best = wording.best(values);
        return Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(best.language(), best.value())));
    }

    /** Texts as plain strings or as {@code {"@language", "@value"}}. */
    ArrayNode write(SortedMap<LanguageTag, String> texts) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        choose(texts).forEach((language, text) -> values.add(write(language, text)));
        return values;
    }

    private JsonNode write(LanguageTag language, String text) {
        if (wording != null && inLanguage != null && language.equals(inLanguage)) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        return JsonNodeFactory.instance
                .objectNode()
                .put("@language", language.toString())
                .put("@value", text);
    }
}
