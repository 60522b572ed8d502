package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.text.LocalizedText;
import io.github.orgcontent.text.TextForm;
import io.github.orgcontent.value.InvalidValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Texts of nodes as language maps. A text whose language is not told is lost, since none is guessed. */
final class LanguageMapReader {
    private static final Pattern SPACE_AT_ENDS =
            Pattern.compile("^[\\s\\p{Z}\\x85]++|(?<![\\s\\p{Z}\\x85])[\\s\\p{Z}\\x85]++$");
    private static final Pattern LINE_OR_TAB = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85]++ *+");

    record Told(JsonLdValue place, LanguageTag language, String text) {}

    private LanguageMapReader() {}

    /** The text of a property, if there is one. */
    static @Nullable ObjectNode of(JsonLdValue node, String property) {
        var texts = new TreeMap<LanguageTag, String>();
        for (Told told : clean(node, property)) {
            if (texts.containsKey(told.language()) || texts.size() == LocalizedText.MAX_LANGUAGES) {
                told.place().lose("the model has one text for each language here");
            } else {
                texts.put(told.language(), told.text());
                told.place().take();
            }
        }
        return texts.isEmpty() ? null : map(texts);
    }

    /**
     * The texts of a property that may have several. The languages of each come in the order of their tags; where that
     * order is broken, another text begins.
     *
     * @param others a text that is among them and known already, such as an acronym
     */
    static List<ObjectNode> several(JsonLdValue node, String property, @Nullable ObjectNode others) {
        var known = others == null ? JsonNodeFactory.instance.objectNode() : others.deepCopy();
        var all = new ArrayList<ObjectNode>();
        var texts = new TreeMap<LanguageTag, String>();
        for (Told told : clean(node, property)) {
            told.place().take();
            if (isKnown(known, told)) {
                continue;
            }
            if (!texts.isEmpty() && told.language().compareTo(texts.lastKey()) <= 0) {
                all.add(map(texts));
                texts.clear();
            }
            texts.put(told.language(), told.text());
        }
        if (!texts.isEmpty()) {
            all.add(map(texts));
        }
        return all;
    }

    private static boolean isKnown(ObjectNode known, Told told) {
        String language = told.language().toString();
        boolean isKnown = known.path(language).asString("").equals(told.text());
        if (isKnown) {
            known.remove(language);
        }
        return isKnown;
    }

    static ObjectNode map(Map<LanguageTag, String> texts) {
        ObjectNode map = JsonNodeFactory.instance.objectNode();
        texts.forEach((language, text) -> map.put(language.toString(), text));
        return map;
    }

    /** The texts of a property that the model can hold. */
    static List<Told> clean(JsonLdValue node, String property) {
        var texts = new ArrayList<Told>();
        for (Told told : raw(node, property)) {
            String text = clean(told);
            if (text != null) {
                texts.add(new Told(told.place(), told.language(), text));
            }
        }
        return texts;
    }

    static @Nullable String clean(Told told) {
        if (TextForm.TEXT.matches(told.text())) {
            return told.text();
        }
        String text = LINE_OR_TAB
                .matcher(SPACE_AT_ENDS.matcher(told.text()).replaceAll(""))
                .replaceAll(" ");
        if (!TextForm.TEXT.matches(text)) {
            told.place().lose("it is empty, too long, or holds characters that are no text");
            return null;
        }
        told.place()
                .lose("its line breaks, tabs and outer spaces, for which the model has no place, are spaces or gone");
        return text;
    }

    /** The texts of a property as they stand there, with their languages. */
    static List<Told> raw(JsonLdValue node, String property) {
        return node.values(property)
                .map(LanguageMapReader::told)
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable Told told(JsonLdValue value) {
        JsonNode text = value.json().isString() ? value.json() : value.json().path("@value");
        if (!text.isString()) {
            return null;
        }
        value.source().spend(text.stringValue().length());
        LanguageTag language = language(value);
        if (language == null) {
            value.lose("its language is not told");
            return null;
        }
        return new Told(value, language, text.stringValue());
    }

    private static @Nullable LanguageTag language(JsonLdValue value) {
        JsonNode language = value.json().path("@language");
        try {
            return language.isString() ? LanguageTag.parseLenient(language.stringValue()) : value.language();
        } catch (InvalidValueException e) {
            return null;
        }
    }
}
