package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.language.LanguageTag;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the context of a document. Only the context of schema.org is supported; no context is loaded. */
final class ContextReader {
    private static final Set<String> SUPPORTED = Set.of(
            "https://schema.org",
            "https://schema.org/",
            "http://schema.org",
            "http://schema.org/",
            "https://www.schema.org",
            "https://www.schema.org/",
            "http://www.schema.org",
            "http://www.schema.org/");
    private static final String UNSUPPORTED = "only the context of schema.org is supported, and no context is loaded";

    private final JsonCursor root;
    private final Map<Integer, LanguageTag> languages = new HashMap<>();
    private @Nullable LanguageTag language;
    private final Set<String> prefixes = new LinkedHashSet<>();
    private Optional<String> base = Optional.empty();

    ContextReader(JsonCursor root) {
        this.root = root;
        JsonCursor context = root.child("@context");
        if (root.json().isObject() && !context.exists()) {
            root.note("@context", "there is no context; names are read as names of schema.org");
        }
        readAll(context);
        if (language == null && root.json().isObject()) {
            language = languageOfMainEntity();
        }
        for (int i = 0; root.json().isArray() && i < root.json().size(); i++) {
            readElement(i);
        }
    }

    // The context of an element of an array applies to that element only.
    private void readElement(int index) {
        LanguageTag first = language;
        language = null;
        readAll(root.element(index).child("@context"));
        if (language != null) {
            languages.put(index, language);
        }
        language = first == null ? language : first;
    }

    /** The language that the document states for all its texts; of an array the first one; null if there is none. */
    @Nullable
    LanguageTag language() {
        return language;
    }

    /** The prefixes of the context that stand for schema.org. */
    Set<String> prefixes() {
        return prefixes;
    }

    /** The base address that the document states. */
    Optional<String> base() {
        return base;
    }

    /** The language that an element of an array states for its texts. */
    Optional<LanguageTag> language(int index) {
        return Optional.ofNullable(languages.get(index));
    }

    private void readAll(JsonCursor context) {
        if (context.json().isArray()) {
            for (int i = 0; i < context.json().size(); i++) {
                read(context.element(i));
            }
        } else if (context.exists()) {
            read(context);
        }
    }

    private void read(JsonCursor context) {
        if (context.string().filter(SUPPORTED::contains).isPresent()) {
            context.consume();
        } else if (context.json().isObject()) {
            context.json().propertyNames().forEach(name -> readProperty(name, context.child(name)));
        } else {
            context.lose(UNSUPPORTED);
        }
    }

    private void readProperty(String name, JsonCursor value) {
        if (name.equals("@language")) {
            language = value.read(ScalarFormats.LANGUAGE).orElse(language);
        } else if (name.equals("@base") && value.string().isPresent()) {
            base = value.string();
            value.consume();
        } else if ((name.equals("@vocab") || !name.startsWith("@"))
                && value.string().filter(SUPPORTED::contains).isPresent()) {
            prefixes.add(name + ":");
            value.consume();
        } else {
            value.lose(UNSUPPORTED);
        }
    }

    // A node with a mainEntity describes the document, so its inLanguage is that of the document.
    private @Nullable LanguageTag languageOfMainEntity() {
        JsonNode graph = root.json().path("@graph");
        for (JsonNode node : graph.isArray() ? graph.values() : List.of(root.json())) {
            Optional<LanguageTag> tag = Optional.ofNullable(
                            node.path("inLanguage").stringValue(null))
                    .filter(text -> node.has("mainEntity"))
                    .flatMap(text -> ScalarFormats.LANGUAGE.parse(text).value());
            if (tag.isPresent()) {
                return tag.get();
            }
        }
        return null;
    }
}
