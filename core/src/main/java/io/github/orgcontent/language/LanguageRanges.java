package io.github.orgcontent.language;

import io.github.orgcontent.value.InvalidValueException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Matching of language ranges and tags (RFC 4647). A tag is any object whose {@code toString()} is the tag; case is
 * ignored.
 */
final class LanguageRanges {
    static final String ANY = "*";
    static final String ANY_LANGUAGE = "*-";
    static final String ANY_INSIDE = "-*";

    private LanguageRanges() {}

    /** A tag that a lookup found, and whether the range was truncated. */
    record Found<T>(T tag, boolean truncated) {}

    /** Basic filtering (RFC 4647 §3.3.1): {@code de-DE} matches {@code de-DE-1996}, but not {@code de-Latn-DE}. */
    static boolean matchesBasic(String range, String tag) {
        return range.equals(ANY)
                || (startsWith(tag, range) && (tag.length() == range.length() || tag.charAt(range.length()) == '-'));
    }

    /**
     * Extended filtering (RFC 4647 §3.3.2): {@code de-DE} and {@code de-*-DE} match {@code de-Latn-DE}, but not
     * {@code de-x-DE}.
     */
    static boolean matchesExtended(String range, String tag) {
        String[] requested = range.split("-", -1);
        String[] subtags = tag.split("-", -1);
        if (!requested[0].equals(ANY) && !requested[0].equalsIgnoreCase(subtags[0])) {
            return false;
        }
        int at = 1;
        for (String subtag : Arrays.asList(requested).subList(1, requested.length)) {
            if (!subtag.equals(ANY)) {
                at = indexAfter(subtag, subtags, at);
                if (at < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int indexAfter(String requested, String[] subtags, int from) {
        for (int i = from; i < subtags.length; i++) {
            if (requested.equalsIgnoreCase(subtags[i])) {
                return i + 1;
            }
            if (subtags[i].length() == 1) {
                return -1;
            }
        }
        return -1;
    }

    /** All tags that match a range, in the order of the ranges and then in the order of the tags. */
    static <T> List<T> filter(List<String> ranges, Collection<T> tags, BiPredicate<String, String> scheme) {
        Set<T> found = new LinkedHashSet<>();
        for (String range : ranges) {
            tags.stream().filter(tag -> scheme.test(range, tag.toString())).forEach(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * Lookup (RFC 4647 §3.4) for one range, which is truncated until a tag is equal to it. A wildcard at the beginning
     * matches any language, and the first matching tag is the result. Wildcards elsewhere are ignored, as §3.4 allows.
     * The range {@code *} has no result.
     */
    static <T> Optional<Found<T>> lookup(String range, Collection<T> tags) {
        String full = range.replace(ANY_INSIDE, "");
        for (String truncated = full; !truncated.isEmpty() && !truncated.equals(ANY); truncated = truncate(truncated)) {
            for (T tag : tags) {
                if (isEqual(truncated, tag.toString())) {
                    return Optional.of(new Found<>(tag, truncated.length() < full.length()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEqual(String range, String tag) {
        if (range.startsWith(ANY_LANGUAGE)) {
            int hyphen = tag.indexOf('-');
            return hyphen > 0 && tag.substring(hyphen).equalsIgnoreCase(range.substring(1));
        }
        return range.equalsIgnoreCase(tag);
    }

    /**
     * The range without its last subtag and without single-character subtags at the new end (RFC 4647 §3.4); may be
     * empty.
     */
    static String truncate(String range) {
        int hyphen = range.lastIndexOf('-');
        while (hyphen > 1 && range.charAt(hyphen - 2) == '-') {
            hyphen -= 2;
        }
        return range.substring(0, Math.max(0, hyphen));
    }

    /** The longest beginning of a range that is a valid tag. A range may contain extensions or unregistered subtags. */
    static Optional<LanguageTag> longestTag(String range) {
        if (range.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LanguageTag.parseLenient(range));
        } catch (InvalidValueException e) {
            return longestTag(truncate(range));
        }
    }

    private static boolean startsWith(String tag, String range) {
        return tag.regionMatches(true, 0, range, 0, range.length());
    }
}
