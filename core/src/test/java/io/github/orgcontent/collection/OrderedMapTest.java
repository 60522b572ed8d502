package io.github.orgcontent.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.orgcontent.testing.Seed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares the map with a {@code TreeMap}. */
class OrderedMapTest {
    @Test
    void behavesLikeATreeMap() {
        var random = new Random(Seed.next());
        for (int round = 0; round < 2_000; round++) {
            SortedMap<String, Integer> tree = tree(random, 1 + random.nextInt(12));
            SortedMap<String, Integer> map = Copies.map(shuffled(tree));

            assertThat(map).isInstanceOf(OrderedMap.class).isEqualTo(tree).hasSameHashCodeAs(tree);
            assertThat(tree).isEqualTo(map);
            assertThat(map.keySet()).containsExactlyElementsOf(tree.keySet());
            assertThat(map.values()).containsExactlyElementsOf(tree.values());
            assertThat(map.entrySet()).containsExactlyElementsOf(tree.entrySet());
            assertThat(entriesVisited(map)).isEqualTo(entriesVisited(tree));
            assertThat(map.firstKey()).isEqualTo(tree.firstKey());
            assertThat(map.lastKey()).isEqualTo(tree.lastKey());
            assertThat(map).hasToString(tree.toString());
            assertSameResults(map, tree, word(random), word(random));
        }
    }

    private static void assertSameResults(
            SortedMap<String, Integer> map, SortedMap<String, Integer> tree, String one, String other) {
        String low = one.compareTo(other) < 0 ? one : other;
        String high = low.equals(one) ? other : one;
        assertThat(map.get(one)).isEqualTo(tree.get(one));
        assertThat(map.containsKey(one)).isEqualTo(tree.containsKey(one));
        assertThat(map.keySet().contains(one)).isEqualTo(tree.keySet().contains(one));
        assertThat(map.headMap(high)).isEqualTo(tree.headMap(high));
        assertThat(map.tailMap(low)).isEqualTo(tree.tailMap(low));
        assertThat(map.subMap(low, high)).isEqualTo(tree.subMap(low, high));
    }

    @Test
    void isUnmodifiable() {
        SortedMap<String, Integer> map = Copies.map(Map.of("de", 1, "en", 2));

        assertThatThrownBy(() -> map.put("fr", 3)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.remove("de")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.headMap("en").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> map.entrySet().iterator().next().setValue(3))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void iteratorsThrowAfterTheLastEntry() {
        SortedMap<String, Integer> map = Copies.map(Map.of("de", 1));
        var keys = map.entrySet().iterator();
        var values = map.values().iterator();
        keys.next();
        values.next();

        assertThatThrownBy(keys::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(values::next).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> OrderedMap.ofAlternating(new Object[0]).firstKey())
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void isNotUsedForManyEntriesOrNulls() {
        var many = new TreeMap<String, Integer>();
        for (int i = 0; i <= OrderedMap.MAX_SIZE; i++) {
            many.put("k" + i, i);
        }
        var withNull = new TreeMap<String, Integer>();
        withNull.put("de", null);

        assertThat(Copies.map(many)).isNotInstanceOf(OrderedMap.class).isEqualTo(many);
        assertThat(Copies.map(withNull)).isNotInstanceOf(OrderedMap.class).isEqualTo(withNull);
    }

    private static SortedMap<String, Integer> tree(Random random, int size) {
        var tree = new TreeMap<String, Integer>();
        for (int i = 0; i < size; i++) {
            tree.put(word(random), i);
        }
        return tree;
    }

    private static Map<String, Integer> shuffled(Map<String, Integer> map) {
        return new HashMap<>(map);
    }

    private static List<String> entriesVisited(Map<String, Integer> map) {
        List<String> entriesVisited = new ArrayList<>();
        map.forEach((key, value) -> entriesVisited.add(key + value));
        return entriesVisited;
    }

    private static String word(Random random) {
        return Character.toString('a' + random.nextInt(6)) + Character.toString('a' + random.nextInt(6));
    }
}
