package io.github.orgcontent.interchange.schemaorg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The definitions of the terms of schema.org: all of them from its own file, or those that the exports use from a list.
 *
 * @param classes each class with the classes directly above it
 * @param properties each property with the types that may have it and those of its values
 * @param superseded terms that one should not use any more
 */
record Vocabulary(Map<String, Set<String>> classes, Map<String, Property> properties, Set<String> superseded) {
    record Property(Set<String> domains, Set<String> ranges) {}

    /** The facts about the terms that the exports use. */
    static Vocabulary listed() {
        var vocabulary = new Vocabulary(new HashMap<>(), new HashMap<>(), Set.of());
        try (InputStream in = Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(vocabulary::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    private void add(String line) {
        List<String> parts = List.of(line.split(" ", -1));
        if (parts.get(0).equals("class")) {
            classes.put(parts.get(1), names(parts.get(2)));
        } else {
            properties.put(parts.get(1), new Property(names(parts.get(2)), names(parts.get(3))));
        }
    }

    private static Set<String> names(String list) {
        return list.equals("-") ? Set.of() : Set.of(list.split(",", -1));
    }

    /** The whole vocabulary. */
    static Vocabulary from(Path file) {
        var vocabulary = new Vocabulary(new HashMap<>(), new HashMap<>(), new TreeSet<>());
        try {
            JsonMapper.shared().readTree(Files.readString(file)).get("@graph").forEach(vocabulary::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return vocabulary;
    }

    private void add(JsonNode term) {
        String name = local(term.get("@id").asString());
        Set<String> types = values(term.path("@type")).map(JsonNode::asString).collect(Collectors.toSet());
        if (types.contains("rdfs:Class")) {
            classes.put(name, ids(term, "rdfs:subClassOf"));
        }
        if (types.contains("rdf:Property")) {
            properties.put(name, new Property(ids(term, "schema:domainIncludes"), ids(term, "schema:rangeIncludes")));
        }
        if (term.has("schema:supersededBy")) {
            superseded.add(name);
        }
    }

    private static Set<String> ids(JsonNode term, String property) {
        return values(term.path(property))
                .map(value -> local(value.get("@id").asString()))
                .collect(Collectors.toSet());
    }

    private static Stream<JsonNode> values(JsonNode value) {
        return value.isArray() ? value.valueStream() : value.isMissingNode() ? Stream.of() : Stream.of(value);
    }

    private static String local(String id) {
        return id.replaceFirst("^schema:", "");
    }

    /** A class and all above it. */
    Set<String> withSupertypes(String type) {
        var all = new TreeSet<String>();
        collect(type, all);
        return all;
    }

    private void collect(String type, Set<String> all) {
        if (all.add(type)) {
            classes.getOrDefault(type, Set.of()).forEach(above -> collect(above, all));
        }
    }
}
