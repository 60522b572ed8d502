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

/** Reads texts of several lines. */
final class ParagraphReader {
    private static final Pattern LINES = Pattern.compile("\\r\\n?|\\n");

    private ParagraphReader() {}

    /** The text of a property as paragraphs, one for each line that is not blank. */
    static @Nullable ObjectNode paragraphs(JsonLdValue node, String property) {
        ObjectNode texts = JsonNodeFactory.instance.objectNode();
        for (TaggedText text : LanguageMapReader.tagged(node, property)) {
            ArrayNode paragraphs = paragraphs(text);
            if (texts.has(text.language().toString()) || texts.size() == LocalizedText.MAX_LANGUAGES) {
                text.value().lose("the model has one text for each language here");
            } else if (paragraphs.isEmpty() || paragraphs.size() > RichText.MAX_BLOCKS) {
                text.value().lose("it has no paragraph or more than " + RichText.MAX_BLOCKS);
            } else {
                texts.set(text.language().toString(), paragraphs);
                text.value().consume();
            }
        }
        return texts.isEmpty() ? null : texts;
    }

    private static ArrayNode paragraphs(TaggedText text) {
        ArrayNode paragraphs = JsonNodeFactory.instance.arrayNode();
        for (String line : LINES.split(text.text(), -1)) {
            String paragraph = line(text, line);
            if (paragraph != null) {
                paragraphs
                        .addObject()
                        .put("type", "paragraph")
                        .putArray("spans")
                        .addObject()
                        .put("text", paragraph);
            }
        }
        return paragraphs;
    }

    /** The texts of a property line by line: a list of lines, each in the languages that have it. */
    static List<ObjectNode> lines(JsonLdValue node, String property) {
        var lines = new ArrayList<TreeMap<LanguageTag, String>>();
        for (TaggedText text : LanguageMapReader.tagged(node, property)) {
            String[] parts = LINES.split(text.text(), -1);
            for (int i = 0; i < parts.length; i++) {
                if (lines.size() == i) {
                    lines.add(new TreeMap<>());
                }
                put(lines.get(i), text, parts[i]);
            }
        }
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(LanguageMapReader::map)
                .toList();
    }

    private static void put(Map<LanguageTag, String> line, TaggedText text, String part) {
        String content = line(text, part);
        if (content != null) {
            line.putIfAbsent(text.language(), content);
        }
        text.value().consume();
    }

    private static @Nullable String line(TaggedText text, String line) {
        return line.isBlank() ? null : LanguageMapReader.line(text.value(), line);
    }
}
