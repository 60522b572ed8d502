package io.github.orgcontent.language;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the nearest language for a priority list, as ICU's {@code LocaleMatcher} does. Each further range is demoted,
 * so it must be nearer than all before it. The distances are prepared once, because the same preferences are used for
 * many texts.
 */
final class DistanceMatcher {
    // A range after many others still finds its language in another region.
    private static final int LEAST_LIMIT = LanguageDistance.DEMOTION + 1;

    private final LanguageDistance[] distances;
    private final boolean acceptsAnyLanguage;
    private final boolean acceptsAllTags;

    private DistanceMatcher(LanguageDistance[] distances, boolean acceptsAnyLanguage, boolean acceptsAllTags) {
        this.distances = distances;
        this.acceptsAnyLanguage = acceptsAnyLanguage;
        this.acceptsAllTags = acceptsAllTags;
    }

    static DistanceMatcher of(List<WeightedRange> ranges) {
        Map<LanguageTag, Boolean> desired = new LinkedHashMap<>(); // with whether it is a whole range
        boolean any = false;
        for (WeightedRange range : ranges) {
            if (range.isAcceptable()) {
                any |= range.range().equals(LanguageRanges.ANY);
                String full = range.range().replace(LanguageRanges.ANY_INSIDE, "");
                LanguageRanges.longestTag(full)
                        .ifPresent(
                                tag -> desired.merge(tag, tag.toString().equalsIgnoreCase(full), Boolean::logicalOr));
            }
        }
        LanguageDistance[] distances = desired.entrySet().stream()
                .map(entry -> new LanguageDistance(entry.getKey(), entry.getValue()))
                .toArray(LanguageDistance[]::new);
        return new DistanceMatcher(distances, any, ranges.stream().allMatch(WeightedRange::isAcceptable));
    }

    /** Whether no range has the weight 0. */
    boolean acceptsAllTags() {
        return acceptsAllTags;
    }

    /**
     * Finds the nearest of the tags, which are sorted and without tags that the preferences exclude. If none is near
     * enough, the result is the default language, or with the range {@code *} the first tag.
     */
    Optional<Lookup.Found> find(LanguageTag[] tags, @Nullable LanguageTag defaultLanguage) {
        LanguageTag nearest = null;
        LanguageDistance desired = null;
        int limit = LanguageDistance.THRESHOLD;
        for (LanguageDistance distance : distances) {
            LanguageTag found = nearest(tags, distance, limit);
            if (found != null) {
                nearest = found;
                desired = distance;
                limit = distance.to(found);
            }
            limit -= LanguageDistance.DEMOTION;
            if (nearest == null) {
                limit = Math.max(limit, LEAST_LIMIT);
            } else if (limit <= 0) {
                break;
            }
        }
        return nearest == null
                ? defaultOf(tags, defaultLanguage)
                : Optional.of(new Lookup.Found(
                        nearest, Objects.requireNonNull(desired).matchOf(nearest)));
    }

    // Of equal distances, the best is a tag without variants, then a paradigm locale, then the likely script or region,
    // then the first tag.
    private static @Nullable LanguageTag nearest(LanguageTag[] tags, LanguageDistance distance, int limit) {
        LanguageTag nearest = null;
        int least = limit;
        for (int pass = 0; pass < 2; pass++) {
            for (LanguageTag tag : tags) {
                if (tag.likelySubtags().isParadigm() == (pass == 0)) {
                    int own = distance.to(tag);
                    if (own < least || (nearest != null && own == least && isPreferred(tag, nearest, own))) {
                        nearest = tag;
                        least = own;
                    }
                }
            }
        }
        return nearest;
    }

    private static boolean isPreferred(LanguageTag tag, LanguageTag other, int distance) {
        if (tag.hasVariant() != other.hasVariant()) {
            return other.hasVariant();
        }
        return distance >= LanguageDistance.UNIT && tag.likelySubtags().isLikelierThan(other.likelySubtags());
    }

    private Optional<Lookup.Found> defaultOf(LanguageTag[] tags, @Nullable LanguageTag defaultLanguage) {
        if (defaultLanguage != null && Arrays.asList(tags).contains(defaultLanguage)) {
            return Optional.of(new Lookup.Found(defaultLanguage, Match.DEFAULT));
        }
        return acceptsAnyLanguage && tags.length > 0
                ? Optional.of(new Lookup.Found(tags[0], Match.DEFAULT))
                : Optional.empty();
    }
}
