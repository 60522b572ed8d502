package io.github.orgcontent.conformance.mutation.schema;

import io.github.orgcontent.json.ContentSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** All mutants of the published schemas. */
final class SchemaMutants {
    private static final Map<Class<?>, ObjectNode> PUBLISHED = new ConcurrentHashMap<>();

    private final Class<?> type;
    private final String definition;
    private final String base;
    private final List<SchemaMutant> mutants = new ArrayList<>();

    private SchemaMutants(Class<?> type, ObjectNode schema, String definition, String base) {
        this.type = type;
        this.definition = definition;
        this.base = base;
        collect(schema.at(base), base);
    }

    /**
     * All mutants, each in every schema that has the definition, the smallest first: a mutant that survives in one may be
     * killed in another, where the definition is used at other locations.
     */
    static Collection<List<SchemaMutant>> all() {
        Map<String, List<SchemaMutant>> all = new LinkedHashMap<>();
        ContentSchema.types().stream()
                .sorted(Comparator.comparing(
                        type -> ContentSchema.of(type).toString().length()))
                .flatMap(SchemaMutants::definitions)
                .flatMap(definition -> definition.mutants.stream())
                .forEach(mutant -> all.computeIfAbsent(mutant.toString(), name -> new ArrayList<>())
                        .add(mutant));
        return all.values();
    }

    private static Stream<SchemaMutants> definitions(Class<?> type) {
        ObjectNode schema = published(type);
        Stream<SchemaMutants> named = schema.get("$defs").propertyNames().stream()
                .filter(name -> !name.equals("x-rules"))
                .map(name -> new SchemaMutants(type, schema, name, "/$defs/" + name));
        return Stream.concat(Stream.of(new SchemaMutants(type, schema, type.getSimpleName(), "")), named);
    }

    /** The published schema of a type. */
    static ObjectNode published(Class<?> type) {
        return PUBLISHED.computeIfAbsent(type, t ->
                (ObjectNode) JsonMapper.shared().readTree(ContentSchema.of(t).toString()));
    }

    private void collect(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            boolean hasNames = Keywords.WITH_NAMES.contains(pointer.substring(pointer.lastIndexOf('/') + 1));
            for (String name : List.copyOf(object.propertyNames())) {
                if (hasNames || !(Keywords.ANNOTATIONS.contains(name) || name.equals("$defs"))) {
                    String place = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
                    mutate(hasNames ? "" : name, object.get(name), place);
                    collect(object.get(name), place);
                }
            }
            if (object.path("type").asString("").equals("array") && !object.has("uniqueItems")) {
                add(pointer, "uniqueItems added", parent -> parent.put("uniqueItems", true));
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                collect(array.get(i), pointer + "/" + i);
            }
        }
    }

    private void mutate(String keyword, JsonNode value, String place) {
        if (keyword.isEmpty()) {
            delete(place);
            return;
        } else if (!Keywords.DELETED.contains(keyword)) {
            throw new IllegalStateException("no mutation is defined for " + keyword + " at " + place);
        }
        delete(place);
        if (Keywords.BOUNDS.contains(keyword)) {
            replace(place, JsonNodeFactory.instance.numberNode(value.asLong() - 1));
            replace(place, JsonNodeFactory.instance.numberNode(value.asLong() + 1));
        } else if (keyword.equals("pattern")) {
            PatternMutants.of(value.asString())
                    .forEach(pattern -> replace(place, JsonNodeFactory.instance.stringNode(pattern)));
        } else if (keyword.equals("const")) {
            replace(place, JsonNodeFactory.instance.stringNode("other"));
        } else if (keyword.equals("type")) {
            replace(place, JsonNodeFactory.instance.stringNode(value.asString().equals("object") ? "array" : "object"));
        } else if (value instanceof ArrayNode array) {
            elements(place, array, keyword);
        }
    }

    private void elements(String place, ArrayNode array, String keyword) {
        for (int i = 0; i < array.size(); i++) {
            ArrayNode fewer = array.deepCopy();
            JsonNode removed = fewer.remove(i);
            String name = removed.isString() ? removed.asString() : "#" + i;
            change(place, "without " + name, fewer);
        }
        if (keyword.equals("enum")) {
            change(place, "with one more", array.deepCopy().add("unlisted"));
        }
    }

    private void delete(String place) {
        String name = unescaped(place.substring(place.lastIndexOf('/') + 1));
        add(place, "deleted", parentOf(place), parent -> parent.remove(name));
    }

    private void replace(String place, JsonNode by) {
        change(place, "is " + by, by);
    }

    private void change(String place, String change, JsonNode by) {
        String name = unescaped(place.substring(place.lastIndexOf('/') + 1));
        add(place, change, parentOf(place), parent -> parent.set(name, by));
    }

    private void add(String place, String change, Consumer<ObjectNode> act) {
        add(place, change, place, act);
    }

    private void add(String place, String change, String changed, Consumer<ObjectNode> act) {
        Consumer<ObjectNode> edit = schema -> act.accept((ObjectNode) schema.at(changed));
        mutants.add(new SchemaMutant(type, definition, place.substring(base.length()), place, change, edit));
    }

    private static String parentOf(String place) {
        return place.substring(0, place.lastIndexOf('/'));
    }

    private static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
