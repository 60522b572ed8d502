package io.github.orgcontent.interchange.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** A string, number or boolean in a document, with its pointer: {@code /news/0/headline/de}. */
record Leaf(String pointer, JsonNode value) {
    /** All leaves of a document, in its order. */
    static List<Leaf> of(JsonNode document) {
        var leaves = new ArrayList<Leaf>();
        collect(document, "", leaves);
        return leaves;
    }

    /** The number of values that differ between two documents or exist in one of them only. */
    static int differences(@Nullable JsonNode one, @Nullable JsonNode other) {
        if (one == null || other == null) {
            return 1;
        }
        if (one.isObject() && other.isObject()) {
            Set<String> names = new TreeSet<>(one.propertyNames());
            names.addAll(other.propertyNames());
            return names.stream()
                    .mapToInt(name -> differences(one.get(name), other.get(name)))
                    .sum();
        }
        if (one.isArray() && other.isArray() && one.size() == other.size()) {
            return IntStream.range(0, one.size())
                    .map(i -> differences(one.get(i), other.get(i)))
                    .sum();
        }
        return one.equals(other) ? 0 : 1;
    }

    private static void collect(JsonNode value, String pointer, List<Leaf> leaves) {
        if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                collect(value.get(i), pointer + "/" + i, leaves);
            }
        } else if (value.isObject()) {
            value.properties().forEach(entry -> collect(entry.getValue(), pointer + "/" + entry.getKey(), leaves));
        } else {
            leaves.add(new Leaf(pointer, value));
        }
    }

    /** The last token that is no index: the name of the property, or the language of a text. */
    String name() {
        String[] tokens = pointer.split("/", -1);
        int last = tokens.length - 1;
        while (isIndex(tokens[last])) {
            last--;
        }
        return tokens[last];
    }

    /** The pointer of the parent: {@code /news/0/headline}. */
    JsonPointer parent() {
        return JsonPointer.compile(pointer).head();
    }

    boolean isStringFrom(String start) {
        return value.isString() && value.stringValue().startsWith(start);
    }

    /** Whether the leaf is at a pointer or below. */
    boolean isBelow(String other) {
        return pointer.startsWith(other)
                && (pointer.length() == other.length() || pointer.charAt(other.length()) == '/');
    }

    /** The pointer with a star for each index: {@code /news/*}{@code /headline/de}. */
    static String pattern(String pointer) {
        return pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && token.chars().allMatch(Character::isDigit);
    }
}
