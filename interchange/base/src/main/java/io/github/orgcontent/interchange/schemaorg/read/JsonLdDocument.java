package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.validation.InvalidContentException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A document of JSON-LD that is being read. It knows its nodes by name, and what of it has been read, so that the rest
 * can be told as lost.
 */
final class JsonLdDocument {
    private static final String NO_PLACE = "the model has no place for it here";
    // Who refers to the same large node again and again could keep us busy for ever.
    private static final int READINGS = 20;

    private final JsonNode root;
    private final Map<String, JsonLdValue> byId = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> entered = new HashSet<>();
    private final Map<String, Loss> losses = new HashMap<>();
    private long budget;

    JsonLdDocument(JsonNode root, long size) {
        this.root = root;
        this.budget = READINGS * (size + 1_000);
    }

    private void index(JsonNode node, String pointer, @Nullable LanguageTag language) {
        var place = new JsonLdValue(this, node, pointer, language);
        JsonNode id = node.get("@id");
        if (id != null && id.isString() && node.size() > 1) {
            byId.merge(id.stringValue(), place, JsonLdDocument::fuller);
        }
        LanguageTag inside = place.inside();
        node.properties().forEach(entry -> indexAll(entry.getValue(), place.below(entry.getKey()), inside));
    }

    // Beside its description there may be mere mentions of a node, with little more than its type.
    private static JsonLdValue fuller(JsonLdValue one, JsonLdValue other) {
        return other.json().size() > one.json().size() ? other : one;
    }

    void indexAll(JsonNode value, String pointer, @Nullable LanguageTag language) {
        if (value.isObject()) {
            index(value, pointer, language);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            indexAll(value.get(i), pointer + "/" + i, language);
        }
    }

    /** The node of this name, where it is described. */
    @Nullable
    JsonLdValue named(String id) {
        return byId.get(id);
    }

    /** Remembers that a value has been read. */
    void take(String pointer) {
        spend(1);
        read.add(pointer);
        enter(pointer);
    }

    private void enter(String pointer) {
        for (int slash = pointer.lastIndexOf('/'); slash >= 0; slash = pointer.lastIndexOf('/', slash - 1)) {
            if (!entered.add(pointer.substring(0, slash)) || slash == 0) {
                return;
            }
        }
    }

    /** Remembers that the whole is a node whose properties are read. */
    void enterRoot() {
        entered.add("");
    }

    /** Tells something of a value that is read nevertheless. */
    void note(String pointer, String what, String why) {
        losses.putIfAbsent(pointer, new Loss(pointer, what, why));
    }

    void lose(String pointer, String what, String why) {
        losses.putIfAbsent(pointer, new Loss(pointer, what, why));
        take(pointer);
    }

    void spend(int characters) {
        budget -= characters;
        if (budget < 0) {
            throw new InvalidContentException(List.of(JsonLdParser.error(
                    "json.limit", 0, 0, "the document refers to the same nodes too often to be read")));
        }
    }

    /** What has not been read, or could not be, in the order of the document. */
    List<Loss> losses() {
        var all = new ArrayList<Loss>();
        collect(root, "", "document", all);
        return all;
    }

    private void collect(JsonNode value, String pointer, String name, List<Loss> all) {
        Loss loss = losses.get(pointer);
        if (loss != null) {
            all.add(loss);
        }
        if (read.contains(pointer)) {
            return;
        }
        if (!entered.contains(pointer)) {
            all.add(new Loss(pointer, name, NO_PLACE));
            return;
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            collect(value.get(i), pointer + "/" + i, name, all);
        }
        value.properties()
                .forEach(entry ->
                        collect(entry.getValue(), JsonLdValue.below(pointer, entry.getKey()), entry.getKey(), all));
    }
}
