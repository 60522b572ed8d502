package io.github.orgcontent.interchange.loss;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.json.ContentModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a format has no place for: patterns of pointers, each with the reason. In a pattern {@code *} stands for any one
 * step, {@code **} for any number of steps: {@code /quotes/*}{@code /saidOn}, {@code /**}{@code /credit}.
 *
 * <p>Immutable; a format has one for each type that it carries, and puts that of a part {@link #under} its place.
 */
public final class UnsupportedProperties {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    private record Entry(PointerPattern pattern, Predicate<JsonNode> when, String why) {}

    private final List<Entry> entries;

    private UnsupportedProperties(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Nothing: everything is carried. */
    public static UnsupportedProperties nothing() {
        return new UnsupportedProperties(List.of());
    }

    /** The same and what stands at these patterns. */
    public UnsupportedProperties and(String why, String... patterns) {
        return and(why, value -> true, patterns);
    }

    /** The same and what stands at these patterns, where its value, as JSON, is of this kind. */
    public UnsupportedProperties and(String why, Predicate<JsonNode> when, String... patterns) {
        Stream<Entry> more = Stream.of(patterns).map(pattern -> new Entry(PointerPattern.parse(pattern), when, why));
        return new UnsupportedProperties(Stream.concat(entries.stream(), more).toList());
    }

    /** The same and what another one holds. */
    public UnsupportedProperties and(UnsupportedProperties other) {
        return new UnsupportedProperties(
                Stream.concat(entries.stream(), other.entries.stream()).toList());
    }

    /** The same for a document of which this one is a part, at these places. */
    public UnsupportedProperties under(String pattern) {
        PointerPattern start = PointerPattern.parse(pattern);
        return new UnsupportedProperties(entries.stream()
                .map(entry -> new Entry(start.then(entry.pattern), entry.when, entry.why))
                .toList());
    }

    /** What of a document is lost, in its order. */
    public List<Loss> in(Object document) {
        return in(document, "", List.of());
    }

    /**
     * What of a document is lost, in its order.
     *
     * @param start the pointer of the document in the one that the caller knows; the patterns do not have it
     * @param others what the format noticed by itself, with pointers that begin with the start
     */
    public List<Loss> in(Object document, String start, Collection<Loss> others) {
        var rest = new LinkedHashMap<String, Set<Loss>>();
        others.forEach(loss -> rest.computeIfAbsent(loss.pointer(), any -> new LinkedHashSet<>())
                .add(loss));
        var losses = new ArrayList<Loss>();
        collect(MAPPER.valueToTree(document), PointerPattern.none(), start, rest, losses);
        rest.values().forEach(losses::addAll);
        return losses;
    }

    private void collect(
            JsonNode value, PointerPattern place, String start, Map<String, Set<Loss>> others, List<Loss> losses) {
        String pointer = start + place;
        Set<Loss> here = others.remove(pointer);
        losses.addAll(here == null ? Set.of() : here);
        for (Entry entry : entries) {
            if (entry.pattern.matches(place) && entry.when.test(value)) {
                losses.add(new Loss(pointer, place.name(), entry.why));
                return;
            }
        }
        int i = 0;
        for (JsonNode item : value.isArray() ? value.values() : List.<JsonNode>of()) {
            collect(item, place.then(String.valueOf(i++)), start, others, losses);
        }
        if (value.isObject()) {
            value.properties()
                    .forEach(property ->
                            collect(property.getValue(), place.then(property.getKey()), start, others, losses));
        }
    }
}
