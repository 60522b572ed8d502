package io.github.orgcontent.conformance.agreement.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * A JSON tree that keeps the notation. A tree of Jackson cannot hold a duplicate property, {@code 1.0} as opposed to
 * {@code 1e0}, or escapes in a string.
 *
 * <p>A path is a list of positions, not of names, because a name may be duplicate.
 */
public sealed interface Json {
    /** An object. */
    record Struct(List<Member> members) implements Json {
        public Struct {
            members = List.copyOf(members);
        }

        public boolean has(String name) {
            return members.stream().anyMatch(member -> member.name().equals(name));
        }

        public Struct and(String name, Json value) {
            return new Struct(plus(members, members.size(), new Member(name, value)));
        }

        @Override
        public List<Json> children() {
            return members.stream().map(Member::value).toList();
        }

        @Override
        public Json withChild(int position, Json child) {
            return new Struct(
                    set(members, position, new Member(members.get(position).name(), child)));
        }
    }

    /** A property of an object. */
    record Member(String name, Json value) {}

    /** A list. */
    record Series(List<Json> items) implements Json {
        public Series {
            items = List.copyOf(items);
        }

        @Override
        public List<Json> children() {
            return items;
        }

        @Override
        public Json withChild(int position, Json child) {
            return new Series(set(items, position, child));
        }
    }

    /** A string. */
    record Text(String value) implements Json {}

    /** Any other characters: a number, {@code null}, a string with unusual escapes, invalid JSON. */
    record Raw(String characters) implements Json {}

    static Text text(String value) {
        return new Text(value);
    }

    static Raw raw(String characters) {
        return new Raw(characters);
    }

    static Series series(Json... items) {
        return new Series(List.of(items));
    }

    static Struct struct() {
        return new Struct(List.of());
    }

    /** Converts a tree of Jackson. */
    static Json of(JsonNode node) {
        if (node.isObject()) {
            return new Struct(node.properties().stream()
                    .map(p -> new Member(p.getKey(), of(p.getValue())))
                    .toList());
        } else if (node.isArray()) {
            return new Series(node.valueStream().map(Json::of).toList());
        }
        return node.isString() ? new Text(node.asString()) : new Raw(node.toString());
    }

    /** The values of an object or the items of a list. */
    default List<Json> children() {
        return List.of();
    }

    /** A copy with another child at a position. */
    default Json withChild(int position, Json child) {
        throw new IndexOutOfBoundsException("no children in " + this);
    }

    /** The value at a path. */
    default Json at(List<Integer> path) {
        Json found = this;
        for (int position : path) {
            found = found.children().get(position);
        }
        return found;
    }

    /** A copy with another value at a path. */
    default Json with(List<Integer> path, UnaryOperator<Json> change) {
        if (path.isEmpty()) {
            return change.apply(this);
        }
        int position = path.get(0);
        return withChild(position, children().get(position).with(path.subList(1, path.size()), change));
    }

    /** The paths of all values, parents before children. */
    default List<List<Integer>> locations() {
        List<List<Integer>> locations = new ArrayList<>();
        locations.add(List.of());
        List<Json> children = children();
        for (int i = 0; i < children.size(); i++) {
            int position = i;
            children.get(i).locations().forEach(place -> locations.add(plus(place, 0, position)));
        }
        return locations;
    }

    /** A path as a JSON Pointer. */
    default String pointer(List<Integer> path) {
        var pointer = new StringBuilder();
        Json at = this;
        for (int position : path) {
            String step =
                    at instanceof Struct struct ? struct.members().get(position).name() : "" + position;
            pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
            at = at.children().get(position);
        }
        return pointer.toString();
    }

    /** A copy of a list with another element at a position. */
    static <T> List<T> set(List<T> list, int position, T element) {
        List<T> copy = new ArrayList<>(list);
        copy.set(position, element);
        return copy;
    }

    /** A copy of a list with one more element. */
    static <T> List<T> plus(List<T> list, int position, T element) {
        List<T> copy = new ArrayList<>(list);
        copy.add(position, element);
        return copy;
    }

    /** A copy of a list without the element at a position. */
    static <T> List<T> minus(List<T> list, int position) {
        return IntStream.range(0, list.size())
                .filter(i -> i != position)
                .mapToObj(list::get)
                .toList();
    }
}
