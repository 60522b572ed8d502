package io.github.orgcontent.json.bind;

import io.github.orgcontent.message.Excerpt;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the reader's messages say of names: what was found, and what was probably meant. */
final class Suggestions {
    private static final int FAR = 3;
    private static final int SHORTEST = 4;

    private Suggestions() {}

    static Map<String, ?> unknownProperty(String name, @Nullable String suggestion) {
        var parameters = new HashMap<String, String>();
        parameters.put("name", Excerpt.of(name));
        if (suggestion != null) {
            parameters.put("suggestion", Excerpt.of(suggestion));
        }
        return parameters;
    }

    /** The name that somebody probably meant: the same but for case, or with at most two letters wrong. */
    static @Nullable String nearest(String found, Collection<String> names) {
        String nearest = null;
        int least = Math.min(FAR, found.length());
        for (String name : names) {
            int distance = distance(found.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Whether a name is another with a slip of the pen: enough alike to take it for that, and not only to ask. */
    static boolean isMisspelt(String found, String name) {
        String one = found.toLowerCase(Locale.ROOT);
        String other = name.toLowerCase(Locale.ROOT);
        int slips = haveSameLetters(one, other) ? 2 : Math.max(1, name.length() / SHORTEST);
        return one.equals(other) || (name.length() >= SHORTEST && distance(one, other) <= slips);
    }

    // Two letters that have changed places count as two changes, and are one slip.
    private static boolean haveSameLetters(String one, String other) {
        return Arrays.equals(
                one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    // Levenshtein's distance, given up early where the lengths already say that it is too far.
    private static int distance(String left, String right) {
        if (Math.abs(left.length() - right.length()) >= FAR) {
            return FAR;
        }
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
