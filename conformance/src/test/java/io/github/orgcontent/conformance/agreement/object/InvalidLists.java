package io.github.orgcontent.conformance.agreement.object;

import io.github.orgcontent.conformance.agreement.document.Codes;
import io.github.orgcontent.conformance.agreement.mutation.BoundMutations;
import io.github.orgcontent.constraint.ItemCount;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.text.LocalizedText;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lists, sets and maps with too few or too many elements, with duplicates, with nulls. */
final class InvalidLists {
    /** Larger lists take too long to validate every time. */
    private static final int MANY = 1000;

    private final RandomChoices chance;

    InvalidLists(RandomChoices chance) {
        this.chance = chance;
    }

    List<@Nullable Object> list(TypeUse use, @Nullable Object value, Supplier<@Nullable Object> element) {
        List<@Nullable Object> list = new ArrayList<>(value instanceof List<?> plain ? plain : List.of());
        if (list.isEmpty()) {
            list.add(element.get());
        }
        return switch (chance.random().nextInt(6)) {
            case 0 -> List.of();
            case 1 -> plus(list, chance.random().nextInt(list.size() + 1), null);
            case 2 -> plus(list, list.size(), list.get(0));
            case 3 -> plus(list, list.size(), element.get());
            default ->
                resized(
                        list,
                        size(use.find(ItemCount.class)
                                .map(items -> List.of(
                                        items.min() - 1, items.min(), items.max() - 1, items.max(), items.max() + 1))
                                .orElse(List.of(2))));
        };
    }

    private static List<@Nullable Object> plus(List<@Nullable Object> list, int position, @Nullable Object element) {
        list.add(position, element);
        return list;
    }

    private int size(List<Integer> sizes) {
        int size = Math.max(0, chance.any(sizes));
        return size <= BoundMutations.MANY || (size <= MANY + 1 && chance.isOneIn(10)) ? size : 2;
    }

    private static List<@Nullable Object> resized(List<@Nullable Object> list, int size) {
        List<@Nullable Object> resized = new ArrayList<>(list.subList(0, Math.min(size, list.size())));
        while (resized.size() < size) {
            resized.add(other(list.get(0), resized.size()));
        }
        return resized;
    }

    // Another element of the same type, because some lists must not have duplicates.
    private static @Nullable Object other(@Nullable Object element, int number) {
        if (element instanceof String text && text.matches("[A-Z]{2}")) {
            return Codes.COUNTRIES.get(number % Codes.COUNTRIES.size());
        } else if (element instanceof String text) {
            return text.contains("@") ? "n" + number + text : "n" + number;
        } else if (element instanceof LanguageTag) {
            return LanguageTag.parse("en-x-n" + number);
        } else if (element != null && Records.has(element, "id")) {
            return Records.with(element, "id", "i" + number);
        } else if (element != null && Records.has(element, "code")) {
            return Records.with(element, "code", "n" + number);
        } else if (element != null && Records.has(element, "scheme")) {
            return Records.with(Records.with(element, "value", "n" + number), "scheme", "other");
        }
        return element;
    }

    Set<@Nullable Object> set(Class<?> type) {
        List<@Nullable Object> constants = new ArrayList<>(List.of(type.getEnumConstants()));
        if (chance.isOneIn(3)) {
            constants.add(null);
        }
        Collections.shuffle(constants, chance.random());
        return new LinkedHashSet<>(constants.subList(0, chance.random().nextInt(constants.size() + 1)));
    }

    Map<@Nullable LanguageTag, @Nullable URI> map(int most, InvalidValues values) {
        Map<@Nullable LanguageTag, @Nullable URI> map = new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
        int size = chance.isOneIn(3)
                ? most + chance.random().nextInt(-1, 2)
                : chance.random().nextInt(3);
        IntStream.range(0, size)
                .forEach(i -> map.put(LanguageTag.parse("en-x-n" + i), URI.create("https://www.example.org/" + i)));
        switch (chance.random().nextInt(4)) {
            case 0 -> map.put(values.language(), null);
            case 1 -> map.put(null, URI.create("https://www.example.org/"));
            default -> map.put(values.language(), values.address());
        }
        return map;
    }

    LocalizedText inManyLanguages(LocalizedText text) {
        return LocalizedText.from(
                inManyLanguages(text.toMap().values().iterator().next()));
    }

    LocalizedRichText inManyLanguages(LocalizedRichText text) {
        return LocalizedRichText.from(
                inManyLanguages(text.toMap().values().iterator().next()));
    }

    private <T> Map<LanguageTag, T> inManyLanguages(T value) {
        Map<LanguageTag, T> map = new TreeMap<>();
        IntStream.range(0, chance.any(List.of(2, 99, 100)))
                .forEach(i -> map.put(LanguageTag.parse("en-x-n" + i), value));
        return map;
    }
}
