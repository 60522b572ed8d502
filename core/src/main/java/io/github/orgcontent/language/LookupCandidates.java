package io.github.orgcontent.language;

import io.github.orgcontent.collection.OrderedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tags that a look-up with certain wishes can find, the best first. They are worked out once, for readers look up
 * many texts; each look-up then only asks whether they are there.
 */
final class LookupCandidates {
    /** A key that is equal to the tag, and what it means to find it. */
    private record Candidate(LanguageTag key, Match match) {}

    private final Candidate[] best;
    private final boolean complete;

    private LookupCandidates(Candidate[] best, boolean complete) {
        this.best = best;
        this.complete = complete;
    }

    static LookupCandidates of(List<WeightedRange> ranges, @Nullable LanguageTag defaultLanguage, boolean related) {
        var matches = new LinkedHashMap<String, Match>();
        boolean complete = addWished(ranges, matches) && !related;
        if (complete && defaultLanguage != null) {
            matches.putIfAbsent(defaultLanguage.toString(), Match.DEFAULT);
        }
        if (!ranges.stream().allMatch(WeightedRange::isWanted)) {
            matches.keySet().removeIf(tag -> WeightedRange.weightOf(tag, ranges) == 0);
        }
        Candidate[] best = matches.entrySet().stream()
                .map(entry -> new Candidate(LanguageTag.key(entry.getKey()), entry.getValue()))
                .toArray(Candidate[]::new);
        return new LookupCandidates(best, complete);
    }

    // Which tag a range for any language finds, and whether it finds one, depends on the tags there are: it ends the
    // list.
    private static boolean addWished(List<WeightedRange> ranges, Map<String, Match> matches) {
        for (WeightedRange range : ranges) {
            String whole = LanguageTagParser.inCase(range.range().replace(LanguageRanges.ANY_INSIDE, ""));
            if (range.isWanted() && whole.startsWith(LanguageRanges.ANY_LANGUAGE)) {
                return false;
            }
            if (range.isWanted() && !whole.equals(LanguageRanges.ANY)) {
                addShortened(whole, matches);
            }
        }
        return true;
    }

    private static void addShortened(String whole, Map<String, Match> matches) {
        for (String left = whole; !left.isEmpty(); left = LanguageRanges.shorten(left)) {
            if (left.length() <= LanguageTagParser.MAX_LENGTH) {
                matches.putIfAbsent(left, left.length() < whole.length() ? Match.TRUNCATED : Match.EXACT);
            }
        }
    }

    /** Whether there is nothing to be found beside these. */
    boolean areComplete() {
        return complete;
    }

    /** The value of the first candidate that is there. */
    <T> Optional<Localized<T>> find(OrderedMap<LanguageTag, ? extends T> values) {
        for (Candidate candidate : best) {
            // The key there is, for that of a candidate may be no tag.
            LanguageTag tag = values.keyEqualTo(candidate.key);
            if (tag != null) {
                T value = Objects.requireNonNull(values.get(tag), "value");
                return Optional.of(new Localized<>(value, tag, candidate.match));
            }
        }
        return Optional.empty();
    }
}
