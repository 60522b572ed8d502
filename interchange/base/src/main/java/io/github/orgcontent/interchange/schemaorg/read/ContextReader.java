package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.value.InvalidValueException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The context of a document, of which only schema.org's is known; none is ever loaded. */
final class ContextReader {
    private static final Set<String> KNOWN =
            Set.of("https://schema.org", "https://schema.org/", "http://schema.org", "http://schema.org/");
    private static final String UNKNOWN = "no context but that of schema.org is known, and none is loaded";

    private final JsonLdDocument source;
    private final Map<Integer, LanguageTag> languages = new HashMap<>();
    private @Nullable LanguageTag language;

    ContextReader(JsonLdDocument source, JsonNode root) {
        this.source = source;
        if (root.isObject()) {
            JsonNode context = root.get("@context");
            if (context == null) {
                source.note("", "@context", "there is no context; names are taken as those of schema.org");
            } else {
                readAll(context, "/@context");
            }
            language = language == null ? rootLanguage(root) : language;
        }
        for (int i = 0; root.isArray() && i < root.size(); i++) {
            if (root.get(i).has("@context")) {
                readOne(root.get(i).get("@context"), i);
            }
        }
    }

    // Each node of a list has a context of its own, which says nothing of the others.
    private void readOne(JsonNode context, int index) {
        LanguageTag first = language;
        language = null;
        readAll(context, "/" + index + "/@context");
        if (language != null) {
            languages.put(index, language);
        }
        language = first == null ? language : first;
    }

    /** The language that the document tells of all its texts; of a list the first one that is told. */
    @Nullable
    LanguageTag language() {
        return language;
    }

    /** The language that a node of a list tells of its texts. */
    Optional<LanguageTag> language(int index) {
        return Optional.ofNullable(languages.get(index));
    }

    private void readAll(JsonNode context, String pointer) {
        if (context.isArray()) {
            for (int i = 0; i < context.size(); i++) {
                read(context.get(i), pointer + "/" + i);
            }
        } else {
            read(context, pointer);
        }
    }

    private void read(JsonNode context, String pointer) {
        if (context.isString() && KNOWN.contains(context.stringValue())) {
            source.take(pointer);
        } else if (context.isObject()) {
            context.properties()
                    .forEach(entry ->
                            read(entry.getKey(), entry.getValue(), JsonLdValue.below(pointer, entry.getKey())));
        } else {
            source.lose(pointer, "@context", UNKNOWN);
        }
    }

    private void read(String name, JsonNode value, String pointer) {
        boolean isKnown = KNOWN.contains(value.asString(""))
                && List.of("@vocab", "schema").contains(name);
        LanguageTag tag = name.equals("@language") ? tag(value) : null;
        if (isKnown || tag != null) {
            source.take(pointer);
            language = tag == null ? language : tag;
        } else {
            source.lose(pointer, name, UNKNOWN);
        }
    }

    // The node that says what the document is mainly about speaks of the document.
    private static @Nullable LanguageTag rootLanguage(JsonNode root) {
        JsonNode graph = root.path("@graph");
        for (JsonNode node : graph.isArray() ? graph.values() : List.of(root)) {
            LanguageTag tag = node.has("mainEntity") ? tag(node.path("inLanguage")) : null;
            if (tag != null) {
                return tag;
            }
        }
        return null;
    }

    private static @Nullable LanguageTag tag(JsonNode value) {
        try {
            return value.isString() ? LanguageTag.parseLenient(value.stringValue()) : null;
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
