package io.github.orgcontent.interchange.schemaorg.read;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Texts of several lines, read. */
final class ParagraphReader {
    private static final Pattern LINES = Pattern.compile("\\r\\n?|\\n");

    private ParagraphReader() {}

    /** The text of a property as paragraphs, one for each line in which something stands. */
    static @Nullable ObjectNode paragraphs(JsonLdValue node, String property) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        for (LanguageMapReader.Told told : LanguageMapReader.raw(node, property)) {
            ArrayNode paragraphs = paragraphs(told);
            if (texts.has(told.language().toString()) || texts.size() == LocalizedText.MAX_LANGUAGES) {
                told.place().lose("the model has one text for each language here");
            } else if (paragraphs.isEmpty() || paragraphs.size() > RichText.MAX_BLOCKS) {
                told.place().lose("it has no paragraph, or more than " + RichText.MAX_BLOCKS);
            } else {
                texts.set(told.language().toString(), paragraphs);
                told.place().take();
            }
        }
        return texts.isEmpty() ? null : texts;
    }

    private static ArrayNode paragraphs(LanguageMapReader.Told told) {
        ArrayNode paragraphs = JsonNodeFactory.instance.arrayNode();
        for (String line : LINES.split(told.text(), -1)) {
            String text = clean(told, line);
            if (text != null) {
                paragraphs
                        .addObject()
                        .put("type", "paragraph")
                        .putArray("spans")
                        .add(text);
            }
        }
        return paragraphs;
    }

    /** The texts of a property line by line: a list of lines, each in the languages that have it. */
    static List<ObjectNode> lines(JsonLdValue node, String property) {
        var lines = new ArrayList<TreeMap<LanguageTag, String>>();
        for (LanguageMapReader.Told told : LanguageMapReader.raw(node, property)) {
            String[] parts = LINES.split(told.text(), -1);
            for (int i = 0; i < parts.length; i++) {
                if (lines.size() == i) {
                    lines.add(new TreeMap<>());
                }
                put(lines.get(i), told, parts[i]);
            }
        }
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(LanguageMapReader::map)
                .toList();
    }

    private static void put(Map<LanguageTag, String> line, LanguageMapReader.Told told, String text) {
        String clean = clean(told, text);
        if (clean != null) {
            line.putIfAbsent(told.language(), clean);
        }
        told.place().take();
    }

    private static @Nullable String clean(LanguageMapReader.Told told, String line) {
        return line.isBlank()
                ? null
                : LanguageMapReader.clean(new LanguageMapReader.Told(told.place(), told.language(), line));
    }
}
