package io.github.orgcontent.testing;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Creates JSON nodes, and formats them as indented text. */
public final class Nodes {
    private static final int LINE = 110;
    private static final String INDENT = "  ";

    private Nodes() {}

    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    public static ObjectNode object(String name, String value) {
        return object().put(name, value);
    }

    public static ArrayNode array(Collection<String> texts) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    public static ObjectNode parse(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }

    /** The indented text of a node; an object or array that fits on one line is written on one line. */
    public static String toText(JsonNode node) {
        return lines(node, "") + "\n";
    }

    private static String lines(JsonNode node, String indent) {
        if (!node.isContainer()) {
            return node.toString();
        }
        String line = line(node);
        if (indent.length() + line.length() <= LINE) {
            return line;
        }
        List<String> entries = node.isArray()
                ? elements(node).stream()
                        .map(element -> lines(element, indent + INDENT))
                        .toList()
                : node.properties().stream()
                        .map(p -> "\"" + p.getKey() + "\": " + lines(p.getValue(), indent + INDENT))
                        .toList();
        String inner = entries.stream().collect(Collectors.joining(",\n" + indent + INDENT, indent + INDENT, "\n"));
        return (node.isArray() ? "[\n" : "{\n") + inner + indent + (node.isArray() ? "]" : "}");
    }

    private static String line(JsonNode node) {
        if (node.isArray()) {
            return elements(node).stream().map(Nodes::line).collect(Collectors.joining(", ", "[", "]"));
        } else if (node.isObject()) {
            return node.properties().stream()
                    .map(p -> "\"" + p.getKey() + "\": " + line(p.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node.toString();
    }

    static List<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }
}
