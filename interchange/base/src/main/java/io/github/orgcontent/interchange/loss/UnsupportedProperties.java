package io.github.orgcontent.interchange.loss;

import io.github.orgcontent.interchange.Loss;
import io.github.orgcontent.json.ContentModule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The properties that a format does not carry: patterns of pointers, each with the reason for the loss, and allow-lists
 * of the properties that it does carry. In a pattern {@code *} stands for one token of any name, {@code **} for any
 * number of tokens: {@code /quotes/*}{@code /saidOn}, {@code /**}{@code /credit}.
 *
 * <p>Where a pattern with a reason and an allow-list apply to the same property, the reason of the pattern is reported.
 * Of several patterns, or several allow-lists, the first one that applies gives the reason.
 *
 * <p>Immutable. A format has one instance for each type that it carries, and combines the instance of a part with that
 * of the whole by {@link #under} and {@link #and(UnsupportedProperties)}.
 */
public final class UnsupportedProperties {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new ContentModule()).build();

    private record Entry(PointerPattern pattern, Predicate<JsonNode> condition, String reason) {
        boolean matches(PointerPattern location, JsonNode value) {
            return pattern.matches(location) && condition.test(value);
        }
    }

    private final List<Entry> entries;
    private final List<AllowList> allowLists;

    private UnsupportedProperties(List<Entry> entries, List<AllowList> allowLists) {
        this.entries = List.copyOf(entries);
        this.allowLists = List.copyOf(allowLists);
    }

    /** No unsupported properties. */
    public static UnsupportedProperties nothing() {
        return new UnsupportedProperties(List.of(), List.of());
    }

    /**
     * Every property but those that the format carries: a value is lost unless its pointer matches one of the patterns,
     * or is above or below a pointer that does. Without patterns, the whole document is lost.
     *
     * @param reason reason for the loss
     * @param carried patterns of pointers, without {@code **}
     * @throws IllegalArgumentException if a pattern does not begin with a slash, or has {@code **}
     */
    public static UnsupportedProperties allBut(String reason, String... carried) {
        return new UnsupportedProperties(List.of(), List.of(AllowList.of(reason, carried)));
    }

    /** These properties, and those that match one of the patterns. */
    public UnsupportedProperties and(String reason, String... patterns) {
        return and(reason, value -> true, patterns);
    }

    /** These properties, and those that match one of the patterns and whose value, as JSON, meets the condition. */
    public UnsupportedProperties and(String reason, Predicate<JsonNode> condition, String... patterns) {
        List<Entry> more = Stream.of(patterns)
                .map(pattern -> new Entry(PointerPattern.parse(pattern), condition, reason))
                .toList();
        return and(new UnsupportedProperties(more, List.of()));
    }

    /** These properties, and those of another instance. */
    public UnsupportedProperties and(UnsupportedProperties other) {
        return new UnsupportedProperties(
                Stream.concat(entries.stream(), other.entries.stream()).toList(),
                Stream.concat(allowLists.stream(), other.allowLists.stream()).toList());
    }

    /** The same properties of a document that has the present one as a part, at each location that a pattern matches. */
    public UnsupportedProperties under(String pattern) {
        PointerPattern parent = PointerPattern.parse(pattern);
        return new UnsupportedProperties(
                entries.stream()
                        .map(entry -> new Entry(parent.then(entry.pattern), entry.condition, entry.reason))
                        .toList(),
                allowLists.stream().map(list -> list.under(parent)).toList());
    }

    /** The losses of a document, in the order of the document. */
    public List<Loss> in(Object document) {
        return in(document, "", List.of());
    }

    /**
     * The losses of a document, in the order of the document.
     *
     * @param start pointer of the document in the one that contains it; the patterns are without it
     * @param others losses that the writer reports itself; their pointers begin with the start
     */
    public List<Loss> in(Object document, String start, Collection<Loss> others) {
        var rest = new LinkedHashMap<String, Set<Loss>>();
        others.forEach(loss -> rest.computeIfAbsent(loss.pointer(), any -> new LinkedHashSet<>())
                .add(loss));
        var losses = new ArrayList<Loss>();
        collect(MAPPER.valueToTree(document), PointerPattern.root(), start, rest, losses);
        rest.values().forEach(losses::addAll);
        return losses;
    }

    private void collect(
            JsonNode value, PointerPattern location, String start, Map<String, Set<Loss>> others, List<Loss> losses) {
        String pointer = start + location;
        Set<Loss> here = others.remove(pointer);
        losses.addAll(here == null ? Set.of() : here);
        Optional<String> reason = reason(location, value);
        if (reason.isPresent()) {
            losses.add(new Loss(pointer, location.name(), reason.get()));
            return;
        }
        int i = 0;
        for (JsonNode item : value.isArray() ? value.values() : List.<JsonNode>of()) {
            collect(item, location.then(String.valueOf(i++)), start, others, losses);
        }
        if (value.isObject()) {
            value.properties()
                    .forEach(property ->
                            collect(property.getValue(), location.then(property.getKey()), start, others, losses));
        }
    }

    private Optional<String> reason(PointerPattern location, JsonNode value) {
        return entries.stream()
                .filter(entry -> entry.matches(location, value))
                .map(Entry::reason)
                .findFirst()
                .or(() -> allowLists.stream()
                        .filter(list -> list.excludes(location))
                        .map(AllowList::reason)
                        .findFirst());
    }
}
