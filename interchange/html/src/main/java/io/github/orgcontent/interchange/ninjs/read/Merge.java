package io.github.orgcontent.interchange.ninjs.read;

import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.richtext.LocalizedRichText;
import io.github.orgcontent.richtext.RichText;
import io.github.orgcontent.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What two articles have together. */
final class Merge {
    private Merge() {}

    /** A text in the languages of both; where one is in both, the first is right. */
    static @Nullable LocalizedText of(@Nullable LocalizedText one, @Nullable LocalizedText other) {
        return of(one, other, (a, b) -> {
            var texts = new TreeMap<LanguageTag, String>(b.toMap());
            texts.putAll(a.toMap());
            return LocalizedText.from(texts);
        });
    }

    static @Nullable LocalizedRichText of(@Nullable LocalizedRichText one, @Nullable LocalizedRichText other) {
        return of(one, other, (a, b) -> {
            Map<LanguageTag, RichText> texts = new TreeMap<>(b.toMap());
            texts.putAll(a.toMap());
            return LocalizedRichText.from(texts);
        });
    }

    /** What is there, or both as one. */
    static <T> @Nullable T of(@Nullable T one, @Nullable T other, BinaryOperator<T> join) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return join.apply(one, other);
    }

    /**
     * The parts of both lists in the order of both; two parts that differ in their texts only become one.
     *
     * @param bare a part without its texts
     */
    static <T> List<T> of(List<T> ones, List<T> others, UnaryOperator<T> bare, BinaryOperator<T> join) {
        var all = new ArrayList<>(ones);
        Set<T> known = new HashSet<>();
        ones.forEach(one -> known.add(bare.apply(one)));
        int next = 0;
        for (T other : others) {
            T key = bare.apply(other);
            int found = known.contains(key) ? find(key, all, next, bare) : -1;
            if (found < 0) {
                all.add(next++, other);
            } else {
                all.set(found, join.apply(all.get(found), other));
                next = found + 1;
            }
        }
        return all;
    }

    private static <T> int find(T key, List<T> all, int start, UnaryOperator<T> bare) {
        for (int i = start; i < all.size(); i++) {
            if (bare.apply(all.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
