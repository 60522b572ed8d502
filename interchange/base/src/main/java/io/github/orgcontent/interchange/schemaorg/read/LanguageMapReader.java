package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.interchange.jsonimport.JsonCursor;
import io.github.orgcontent.interchange.jsonimport.ScalarFormats;
import io.github.orgcontent.interchange.jsonimport.ScalarResult;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads texts of nodes as language maps. A text without a language is lost. */
final class LanguageMapReader {
    private LanguageMapReader() {}

    /** The text of a property; null if there is none. */
    static @Nullable ObjectNode of(JsonLdValue node, String property) {
        var texts = new TreeMap<LanguageTag, String>();
        for (TaggedText text : texts(node, property)) {
            if (texts.containsKey(text.language()) || texts.size() == LocalizedText.MAX_LANGUAGES) {
                text.value().lose("the model has one text for each language here");
            } else {
                texts.put(text.language(), text.text());
                text.value().consume();
            }
        }
        return texts.isEmpty() ? null : map(texts);
    }

    /**
     * The texts of a property that can have several. The texts of each are in the order of their tags; a tag that breaks
     * this order begins the next one.
     *
     * @param other a text that is among them and is read elsewhere, such as an acronym
     */
    static List<ObjectNode> several(JsonLdValue node, String property, @Nullable ObjectNode other) {
        var remaining = other == null ? JsonNodeFactory.instance.objectNode() : other.deepCopy();
        var all = new ArrayList<ObjectNode>();
        var texts = new TreeMap<LanguageTag, String>();
        for (TaggedText text : texts(node, property)) {
            text.value().consume();
            if (removeIfEqual(remaining, text)) {
                continue;
            }
            if (!texts.isEmpty() && text.language().compareTo(texts.lastKey()) <= 0) {
                all.add(map(texts));
                texts.clear();
            }
            texts.put(text.language(), text.text());
        }
        if (!texts.isEmpty()) {
            all.add(map(texts));
        }
        return all;
    }

    private static boolean removeIfEqual(ObjectNode texts, TaggedText text) {
        String language = text.language().toString();
        boolean isEqual = texts.path(language).asString("").equals(text.text());
        if (isEqual) {
            texts.remove(language);
        }
        return isEqual;
    }

    static ObjectNode map(Map<LanguageTag, String> texts) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        texts.forEach((language, text) -> map.put(language.toString(), text));
        return map;
    }

    /** The texts of a property that the model can hold; the others are lost. */
    static List<TaggedText> texts(JsonLdValue node, String property) {
        var texts = new ArrayList<TaggedText>();
        for (TaggedText text : tagged(node, property)) {
            String line = line(text.value(), text.text());
            if (line != null) {
                texts.add(new TaggedText(text.value(), text.language(), line));
            }
        }
        return texts;
    }

    /** A line of a text as the model can hold it; null if the line is lost. Does not consume the value. */
    static @Nullable String line(JsonLdValue value, String line) {
        ScalarResult<String> result = ScalarFormats.TEXT.parse(line);
        if (!result.isValid()) {
            value.lose(result.reason());
        }
        result.change().ifPresent(change -> value.cursor().note(change.name(), change.reason()));
        return result.value().orElse(null);
    }

    /** The texts of a property as they are in the document, with their languages. */
    static List<TaggedText> tagged(JsonLdValue node, String property) {
        return node.values(property)
                .map(LanguageMapReader::tagged)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable TaggedText tagged(JsonLdValue value) {
        JsonNode text = value.json().isString() ? value.json() : value.json().path("@value");
        if (!text.isString()) {
            return null;
        }
        value.document().countWork(text.stringValue().length());
        LanguageTag language = language(value);
        if (language == null) {
            value.lose("the document does not state its language");
            return null;
        }
        String plain = value.document().plain(value.cursor(), text.stringValue());
        return new TaggedText(value, language, plain);
    }

    private static @Nullable LanguageTag language(JsonLdValue value) {
        JsonCursor language = value.cursor().child("@language");
        Optional<String> tag = language.string();
        if (tag.isEmpty()) {
            return value.language();
        }
        ScalarResult<LanguageTag> result = ScalarFormats.LANGUAGE.parse(tag.get());
        result.change().ifPresent(change -> language.note(change.name(), change.reason()));
        return result.value().orElse(null);
    }
}
