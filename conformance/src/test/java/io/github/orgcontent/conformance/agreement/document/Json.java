package io.github.orgcontent.conformance.agreement.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * JSON as it is written. A tree of Jackson's cannot hold what matters here: a property that stands twice, {@code 1.0}
 * beside {@code 1e0}, a string in another spelling.
 *
 * <p>A place in it is a path of positions, not of names, because names may stand twice.
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

    /** Anything by its very characters: a number, {@code null}, a string in an unusual spelling. */
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

    /** A tree of Jackson's. */
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

    /** What stands directly in this. */
    default List<Json> children() {
        return List.of();
    }

    /** This with something else at a position. */
    default Json withChild(int position, Json child) {
        throw new IndexOutOfBoundsException("nothing stands in " + this);
    }

    /** What stands at a place. */
    default Json at(List<Integer> path) {
        Json found = this;
        for (int position : path) {
            found = found.children().get(position);
        }
        return found;
    }

    /** This with something else at a place. */
    default Json with(List<Integer> path, UnaryOperator<Json> change) {
        if (path.isEmpty()) {
            return change.apply(this);
        }
        int position = path.get(0);
        return withChild(position, children().get(position).with(path.subList(1, path.size()), change));
    }

    /** Every place in this, the whole first. */
    default List<List<Integer>> places() {
        List<List<Integer>> places = new ArrayList<>();
        places.add(List.of());
        List<Json> children = children();
        for (int i = 0; i < children.size(); i++) {
            int position = i;
            children.get(i).places().forEach(place -> places.add(plus(place, 0, position)));
        }
        return places;
    }

    /** A place as a JSON Pointer. */
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
