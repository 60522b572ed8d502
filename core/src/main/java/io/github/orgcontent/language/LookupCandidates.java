package io.github.orgcontent.language;

import io.github.orgcontent.collection.OrderedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All tags that a lookup with given preferences can find, in order of preference. They are computed once, because the
 * same preferences are used for many texts.
 */
final class LookupCandidates {
    /** A key that is equal to a tag, and the match it results in. */
    private record Candidate(LanguageTag key, Match match) {}

    private final Candidate[] candidates;
    private final boolean complete;

    private LookupCandidates(Candidate[] candidates, boolean complete) {
        this.candidates = candidates;
        this.complete = complete;
    }

    static LookupCandidates of(List<WeightedRange> ranges, @Nullable LanguageTag defaultLanguage, boolean related) {
        var matches = new LinkedHashMap<String, Match>();
        boolean complete = addRanges(ranges, matches) && !related;
        if (complete && defaultLanguage != null) {
            matches.putIfAbsent(defaultLanguage.toString(), Match.DEFAULT);
        }
        if (!ranges.stream().allMatch(WeightedRange::isAcceptable)) {
            matches.keySet().removeIf(tag -> WeightedRange.weightOf(tag, ranges) == 0);
        }
        Candidate[] candidates = matches.entrySet().stream()
                .map(entry -> new Candidate(LanguageTag.key(entry.getKey()), entry.getValue()))
                .toArray(Candidate[]::new);
        return new LookupCandidates(candidates, complete);
    }

    // The result of a range for any language, such as *-CH, depends on the available tags. Therefore the list ends
    // there.
    private static boolean addRanges(List<WeightedRange> ranges, Map<String, Match> matches) {
        for (WeightedRange range : ranges) {
            String full = LanguageTagParser.canonicalCase(range.range().replace(LanguageRanges.ANY_INSIDE, ""));
            if (range.isAcceptable() && full.startsWith(LanguageRanges.ANY_LANGUAGE)) {
                return false;
            }
            if (range.isAcceptable() && !full.equals(LanguageRanges.ANY)) {
                addTruncated(full, matches);
            }
        }
        return true;
    }

    private static void addTruncated(String full, Map<String, Match> matches) {
        for (String truncated = full; !truncated.isEmpty(); truncated = LanguageRanges.truncate(truncated)) {
            if (truncated.length() <= LanguageTagParser.MAX_LENGTH) {
                matches.putIfAbsent(truncated, truncated.length() < full.length() ? Match.TRUNCATED : Match.EXACT);
            }
        }
    }

    /** Whether the candidates are all possible results. */
    boolean areComplete() {
        return complete;
    }

    /** Finds the value of the first candidate that is a key of the map. */
    <T> Optional<Localized<T>> find(OrderedMap<LanguageTag, ? extends T> values) {
        for (Candidate candidate : candidates) {
            // Returns the key of the map, because the key of a candidate may be an invalid tag.
            LanguageTag tag = values.keyEqualTo(candidate.key);
            if (tag != null) {
                T value = Objects.requireNonNull(values.get(tag), "value");
                return Optional.of(new Localized<>(value, tag, candidate.match));
            }
        }
        return Optional.empty();
    }
}
