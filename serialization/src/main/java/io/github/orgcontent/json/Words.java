package io.github.orgcontent.json;

import io.github.orgcontent.message.Excerpt;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the reader's messages say of names: what was found, and what was probably meant. */
final class Words {
    private static final int FAR = 3;

    private Words() {}

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
