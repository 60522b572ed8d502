package io.github.orgcontent.json.bind;

import io.github.orgcontent.message.Excerpt;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Suggests known property names for an unknown one. */
final class Suggestions {
    private static final int MAX_DISTANCE = 3;
    private static final int MIN_LENGTH = 4;

    private Suggestions() {}

    /** The message parameters of an unknown property. */
    static Map<String, ?> unknownProperty(String name, @Nullable String suggestion) {
        var parameters = new HashMap<String, String>();
        parameters.put("name", Excerpt.of(name));
        if (suggestion != null) {
            parameters.put("suggestion", Excerpt.of(suggestion));
        }
        return parameters;
    }

    /** The nearest known name: equal but for case, or at an edit distance of at most 2; null if there is none. */
    static @Nullable String nearest(String name, Collection<String> known) {
        int[] letters = lowerCase(name);
        String nearest = null;
        int least = Math.min(MAX_DISTANCE, letters.length);
        for (String candidate : known) {
            int distance = distance(letters, lowerCase(candidate));
            if (distance < least) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /**
     * Whether a name is so near to a known one that the reader treats it as a misspelling, not only as a suggestion.
     */
    static boolean isMisspelling(String name, String known) {
        int[] one = lowerCase(name);
        int[] other = lowerCase(known);
        int edits = haveSameLetters(one, other) ? 2 : Math.max(1, known.length() / MIN_LENGTH);
        return Arrays.equals(one, other) || (known.length() >= MIN_LENGTH && distance(one, other) <= edits);
    }

    // In code points: an emoji is one typing error, not two.
    private static int[] lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT).codePoints().toArray();
    }

    // Two transposed letters are one typing error, but two edits.
    private static boolean haveSameLetters(int[] one, int[] other) {
        return Arrays.equals(
                Arrays.stream(one).sorted().toArray(),
                Arrays.stream(other).sorted().toArray());
    }

    // Levenshtein distance; the difference of the lengths is a lower bound.
    private static int distance(int[] left, int[] right) {
        if (Math.abs(left.length - right.length) >= MAX_DISTANCE) {
            return MAX_DISTANCE;
        }
        int[] row = new int[right.length + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length];
    }
}
