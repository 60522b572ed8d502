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

/** Merges values of two translations of one article. */
final class ValueMerger {
    private ValueMerger() {}

    /** A text in the languages of both; in a language of both, the first one applies. */
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

    /** The value that is not null, or both values merged. */
    static <T> @Nullable T of(@Nullable T one, @Nullable T other, BinaryOperator<T> merge) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return merge.apply(one, other);
    }

    /**
     * The parts of both lists in the order of both; two parts that differ in their texts only are merged.
     *
     * @param withoutTexts makes a copy of a part without its texts
     */
    static <T> List<T> of(List<T> ones, List<T> others, UnaryOperator<T> withoutTexts, BinaryOperator<T> merge) {
        var all = new ArrayList<>(ones);
        Set<T> keys = new HashSet<>();
        ones.forEach(one -> keys.add(withoutTexts.apply(one)));
        int next = 0;
        for (T other : others) {
            T key = withoutTexts.apply(other);
            int found = keys.contains(key) ? find(key, all, next, withoutTexts) : -1;
            if (found < 0) {
                all.add(next++, other);
            } else {
                all.set(found, merge.apply(all.get(found), other));
                next = found + 1;
            }
        }
        return all;
    }

    private static <T> int find(T key, List<T> all, int start, UnaryOperator<T> withoutTexts) {
        for (int i = start; i < all.size(); i++) {
            if (withoutTexts.apply(all.get(i)).equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
