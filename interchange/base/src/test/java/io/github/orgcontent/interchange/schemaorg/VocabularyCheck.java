package io.github.orgcontent.interchange.schemaorg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether a document uses the terms of schema.org as they are meant. */
final class VocabularyCheck {
    private static final Pattern URL = Pattern.compile("https?://\\S+|urn:uuid:[0-9a-f-]{36}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    private static final Pattern TIME = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})");

    private final Vocabulary vocabulary;
    private final Map<String, Set<String>> typesById = new HashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final Set<String> used = new TreeSet<>();

    VocabularyCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What is wrong, each with its place. */
    List<String> problems(String json) {
        JsonNode document = JsonMapper.shared().readTree(json);
        index(document);
        visit(document, "");
        return problems;
    }

    /** The terms that stand in the documents that were looked at. */
    Set<String> used() {
        return used;
    }

    private void index(JsonNode value) {
        if (value.has("@type") && value.has("@id")) {
            typesById
                    .computeIfAbsent(value.get("@id").asString(), any -> new TreeSet<>())
                    .addAll(types(value));
        }
        value.forEach(this::index);
    }

    private static List<String> types(JsonNode node) {
        return values(node.path("@type")).map(JsonNode::asString).toList();
    }

    private static Stream<JsonNode> values(JsonNode value) {
        return value.isArray() ? value.valueStream() : value.isMissingNode() ? Stream.of() : Stream.of(value);
    }

    private void visit(JsonNode value, String place) {
        if (value.has("@type")) {
            node(value, place);
        }
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            visit(value.get(i), place + "/" + i);
        }
        value.properties().forEach(entry -> visit(entry.getValue(), place + "/" + entry.getKey()));
    }

    private void node(JsonNode node, String place) {
        var types = new TreeSet<String>();
        for (String type : types(node)) {
            used.add(type);
            require(vocabulary.classes().containsKey(type), place, "there is no class " + type);
            require(!vocabulary.superseded().contains(type), place, type + " is superseded");
            types.addAll(vocabulary.withSupertypes(type));
        }
        node.properties().forEach(entry -> {
            if (!entry.getKey().startsWith("@")) {
                property(entry.getKey(), entry.getValue(), types, place + "/" + entry.getKey());
            }
        });
    }

    private void property(String name, JsonNode values, Set<String> types, String place) {
        used.add(name);
        Vocabulary.Property property = vocabulary.properties().get(name);
        require(property != null, place, "there is no property " + name);
        require(!vocabulary.superseded().contains(name), place, name + " is superseded");
        if (property != null) {
            require(
                    property.domains().stream().anyMatch(types::contains),
                    place,
                    "it belongs to " + property.domains());
            values(values)
                    .forEach(value ->
                            require(isIn(property.ranges(), value), place, value + " is none of " + property.ranges()));
        }
    }

    private boolean isIn(Set<String> ranges, JsonNode value) {
        if (value.isString()) {
            return isText(ranges, value.asString());
        } else if (value.has("@value")) {
            return ranges.contains("Text");
        } else if (value.isNumber()) {
            return ranges.contains("Number") || (value.isIntegralNumber() && ranges.contains("Integer"));
        }
        Set<String> types = new TreeSet<>(types(value));
        types.addAll(typesById.getOrDefault(value.path("@id").asString(""), Set.of()));
        return types.stream()
                .flatMap(type -> vocabulary.withSupertypes(type).stream())
                .anyMatch(ranges::contains);
    }

    private static boolean isText(Set<String> ranges, String text) {
        return ranges.contains("Text")
                || (ranges.contains("URL") && URL.matcher(text).matches())
                || (ranges.contains("Date") && DATE.matcher(text).matches())
                || (ranges.contains("DateTime") && TIME.matcher(text).matches());
    }

    private void require(boolean condition, String place, String problem) {
        if (!condition) {
            problems.add(place + ": " + problem);
        }
    }
}
