package io.github.orgcontent.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * The matching of language ranges with tags by RFC 4647, whatever the tags hold. A tag is any object whose
 * {@code toString()} spells it; case does not matter.
 */
final class LanguageRanges {
    static final String ANY = "*";
    static final String ANY_LANGUAGE = "*-";
    static final String ANY_INSIDE = "-*";

    private LanguageRanges() {}

    /** A tag that a look-up found, and whether the range was shortened on the way. */
    record Found<T>(T tag, boolean truncated) {}

    /** Basic filtering (§3.3.1): {@code de-DE} matches {@code de-DE-1996}, not {@code de-Latn-DE}. */
    static boolean matchesBasic(String range, String tag) {
        return range.equals(ANY)
                || (startsWith(tag, range) && (tag.length() == range.length() || tag.charAt(range.length()) == '-'));
    }

    /** Extended filtering (§3.3.2): {@code de-DE} and {@code de-*-DE} match {@code de-Latn-DE}, not {@code de-x-DE}. */
    static boolean matchesExtended(String range, String tag) {
        String[] wanted = range.split("-", -1);
        String[] subtags = tag.split("-", -1);
        if (!wanted[0].equals(ANY) && !wanted[0].equalsIgnoreCase(subtags[0])) {
            return false;
        }
        int at = 1;
        for (String subtag : Arrays.asList(wanted).subList(1, wanted.length)) {
            if (!subtag.equals(ANY)) {
                at = indexAfter(subtag, subtags, at);
                if (at < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int indexAfter(String wanted, String[] subtags, int from) {
        for (int i = from; i < subtags.length; i++) {
            if (wanted.equalsIgnoreCase(subtags[i])) {
                return i + 1;
            }
            if (subtags[i].length() == 1) {
                return -1;
            }
        }
        return -1;
    }

    /** All tags that a range matches, in the order of the ranges and, for one range, of the tags. */
    static <T> List<T> filter(List<String> ranges, Collection<T> tags, BiPredicate<String, String> scheme) {
        Set<T> found = new LinkedHashSet<>();
        for (String range : ranges) {
            tags.stream().filter(tag -> scheme.test(range, tag.toString())).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * Lookup (§3.4) for one range, which is shortened until a tag equals it. A wildcard at the beginning stands for any
     * language, and the first such tag is taken; elsewhere it is left out, as §3.4 allows. The range {@code *} finds
     * nothing.
     */
    static <T> Optional<Found<T>> lookup(String range, Collection<T> tags) {
        String whole = range.replace(ANY_INSIDE, "");
        for (String left = whole; !left.isEmpty() && !left.equals(ANY); left = shorten(left)) {
            for (T tag : tags) {
                if (names(left, tag.toString())) {
                    return Optional.of(new Found<>(tag, left.length() < whole.length()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean names(String range, String tag) {
        if (range.startsWith(ANY_LANGUAGE)) {
            int hyphen = tag.indexOf('-');
            return hyphen > 0 && tag.substring(hyphen).equalsIgnoreCase(range.substring(1));
        }
        return range.equalsIgnoreCase(tag);
    }

    /** The range without its last subtag, and without single characters that would then end it; may be empty. */
    static String shorten(String range) {
        int hyphen = range.lastIndexOf('-');
        while (hyphen > 1 && range.charAt(hyphen - 2) == '-') {
            hyphen -= 2;
        }
        return range.substring(0, Math.max(0, hyphen));
    }

    private static boolean startsWith(String tag, String range) {
        return tag.regionMatches(true, 0, range, 0, range.length());
    }
}
