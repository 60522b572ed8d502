package io.github.orgcontent.language;

import io.github.orgcontent.collection.OrderedMap;
import io.github.orgcontent.value.InvalidValueException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Preferred languages of a reader in order of priority, with an optional default language:
 * {@code acceptLenient("de-AT, fr;q=0.5").orElse(LanguageTag.parse("en"))}.
 *
 * <p>The scheme {@link MatchingScheme#LOOKUP} follows RFC 4647 §3.4 and never guesses: it truncates each range until a
 * tag is equal to it. The range {@code *} matches no language by itself, as the RFC requires. A range like
 * {@code *-CH}, which a header cannot contain, matches the first tag of the region. A range in an outdated form such as
 * {@code iw} also matches the current form {@code he}.
 *
 * <p>The scheme {@link MatchingScheme#DISTANCE} follows UTS #35, Language Matching, and is recommended for headers of
 * browsers. If no range matches, {@code *} selects the default language, or the first tag if there is none. A range
 * like {@code *-CH} matches nothing. A range with a variant such as {@code de-1996} also matches tags without it; a tag
 * with a variant or a private use subtag that was not requested, such as {@code de-simple}, is farther away than
 * another region, and its match is {@link Match#CLOSE}.
 *
 * <p>In both schemes, the weight 0 excludes each tag whose most specific matching range has this weight (RFC 9110
 * §12.4.2) from all results, and the default language as well.
 */
public final class LanguagePreferences {
    private final List<WeightedRange> ranges;
    private final @Nullable LanguageTag defaultLanguage;
    private final boolean related;
    private final MatchingScheme scheme;
    private @Nullable LookupCandidates candidates; // null before the first lookup
    private @Nullable DistanceMatcher matcher; // null before the first match by distance

    private LanguagePreferences(
            List<WeightedRange> ranges, @Nullable LanguageTag defaultLanguage, boolean related, MatchingScheme scheme) {
        this.ranges = ranges;
        this.defaultLanguage = defaultLanguage;
        this.related = related;
        this.scheme = scheme;
    }

    private static LanguagePreferences lookup(List<WeightedRange> ranges) {
        return new LanguagePreferences(ranges, null, false, MatchingScheme.LOOKUP);
    }

    /**
     * Parses an {@code Accept-Language} header (RFC 9110 §12.5.4), for example {@code de-AT, fr;q=0.5}, and sorts the
     * ranges by weight. An empty header has no ranges.
     *
     * @throws InvalidValueException with code {@code language.preferences} if the header is malformed, longer than 1000
     *     characters or has more than 100 ranges
     */
    public static LanguagePreferences accept(String acceptLanguageHeader) {
        Objects.requireNonNull(acceptLanguageHeader, "acceptLanguageHeader");
        return lookup(WeightedRange.parseHeader(acceptLanguageHeader));
    }

    /**
     * Reads an {@code Accept-Language} header as a server receives it, for example {@code en-US,en;q=0.9,de;q=0.8}, with
     * the scheme {@link MatchingScheme#DISTANCE}. This method never throws an exception: it skips malformed ranges such
     * as {@code en_US} and {@code de;q=0,8}, and all that exceeds the limits of {@link #accept}.
     *
     * @param acceptLanguageHeader value of the header; null or blank if there are no preferences
     */
    public static LanguagePreferences acceptLenient(@Nullable String acceptLanguageHeader) {
        List<WeightedRange> ranges =
                acceptLanguageHeader == null ? List.of() : WeightedRange.parseLenient(acceptLanguageHeader);
        return new LanguagePreferences(ranges, null, false, MatchingScheme.DISTANCE);
    }

    /**
     * Preferences from language ranges in order of priority, for example {@code de-AT} and {@code *-CH} (RFC 4647
     * §2.2).
     *
     * @throws InvalidValueException with code {@code language.preferences} if a range is malformed or there are more
     *     than 100
     */
    public static LanguagePreferences of(String... ranges) {
        return lookup(WeightedRange.of(Arrays.stream(ranges).map(range -> Objects.requireNonNull(range, "range"))));
    }

    /**
     * Preferences from language tags in order of priority.
     *
     * @throws InvalidValueException with code {@code language.preferences} if there are more than 100
     */
    public static LanguagePreferences of(LanguageTag... tags) {
        return lookup(WeightedRange.of(Arrays.stream(tags)
                .map(tag -> Objects.requireNonNull(tag, "tag").toString())));
    }

    /**
     * A copy with a default language, which is the result if no range matches. It must be available and not excluded.
     */
    public LanguagePreferences orElse(LanguageTag defaultLanguage) {
        Objects.requireNonNull(defaultLanguage, "defaultLanguage");
        return new LanguagePreferences(ranges, defaultLanguage, related, scheme);
    }

    /**
     * A copy that also accepts the same language and script of another region, before the default language:
     * {@code de-CH} for {@code de-AT}, but not {@code zh-CN} for {@code zh-TW}. The scheme
     * {@link MatchingScheme#DISTANCE} always accepts it.
     */
    public LanguagePreferences orRelated() {
        return new LanguagePreferences(ranges, defaultLanguage, true, scheme);
    }

    /** A copy with another scheme; the scheme of {@link #accept} and {@code of} is {@link MatchingScheme#LOOKUP}. */
    public LanguagePreferences with(MatchingScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        return new LanguagePreferences(ranges, defaultLanguage, related, scheme);
    }

    /** Looks up the best value; empty if no range matches and the default language is not available. */
    public <T> Optional<Localized<T>> resolve(Map<LanguageTag, ? extends T> values) {
        if (scheme == MatchingScheme.DISTANCE) {
            return matcher().find(acceptableTags(values), defaultLanguage).map(found -> localized(found, values));
        }
        if (values instanceof OrderedMap<LanguageTag, ? extends T> ordered) { // the type of map in all texts
            LookupCandidates computed = candidates();
            Optional<Localized<T>> found = computed.find(ordered);
            if (found.isPresent() || computed.areComplete()) {
                return found;
            }
        }
        return search(values);
    }

    // Two threads may compute the same candidates; the result is equal.
    private LookupCandidates candidates() {
        LookupCandidates computed = candidates;
        if (computed == null) {
            computed = LookupCandidates.of(ranges, defaultLanguage, related);
            candidates = computed;
        }
        return computed;
    }

    private DistanceMatcher matcher() {
        DistanceMatcher computed = matcher;
        if (computed == null) {
            computed = DistanceMatcher.of(ranges);
            matcher = computed;
        }
        return computed;
    }

    private LanguageTag[] acceptableTags(Map<LanguageTag, ?> values) {
        if (matcher().acceptsAllTags() && values instanceof OrderedMap<LanguageTag, ?> ordered) {
            return ordered.keys(LanguageTag[]::new);
        }
        return values.keySet().stream().filter(this::isAcceptable).sorted().toArray(LanguageTag[]::new);
    }

    private <T> Optional<Localized<T>> search(Map<LanguageTag, ? extends T> values) {
        List<LanguageTag> tags =
                values.keySet().stream().filter(this::isAcceptable).sorted().toList();
        return new Lookup(acceptableRanges(), defaultLanguage, related)
                .find(tags)
                .map(found -> localized(found, values));
    }

    private static <T> Localized<T> localized(Lookup.Found found, Map<LanguageTag, ? extends T> values) {
        T value = Objects.requireNonNull(values.get(found.tag()), "value");
        return new Localized<>(value, found.tag(), found.match());
    }

    /**
     * All matching tags by basic filtering (RFC 4647 §3.3.1), in order of priority. The range {@code *} matches the
     * tags that match no other range (RFC 9110 §12.5.4).
     */
    public List<LanguageTag> basicFilter(Collection<LanguageTag> tags) {
        return filter(tags, LanguageRanges::matchesBasic);
    }

    /** All matching tags by extended filtering (RFC 4647 §3.3.2), in the same order as {@link #basicFilter}. */
    public List<LanguageTag> extendedFilter(Collection<LanguageTag> tags) {
        return filter(tags, LanguageRanges::matchesExtended);
    }

    private List<LanguageTag> filter(Collection<LanguageTag> tags, BiPredicate<String, String> scheme) {
        List<LanguageTag> allowed = tags.stream().filter(this::isAcceptable).toList();
        return LanguageRanges.filter(
                acceptableRanges(),
                allowed,
                (range, tag) -> range.equals(LanguageRanges.ANY)
                        ? acceptableRanges().stream()
                                .noneMatch(other -> !other.equals(range) && scheme.test(other, tag))
                        : scheme.test(range, tag));
    }

    private List<String> acceptableRanges() {
        return ranges.stream()
                .filter(WeightedRange::isAcceptable)
                .map(WeightedRange::range)
                .toList();
    }

    private boolean isAcceptable(LanguageTag tag) {
        return WeightedRange.weightOf(tag.toString(), ranges) > 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LanguagePreferences that
                && ranges.equals(that.ranges)
                && Objects.equals(defaultLanguage, that.defaultLanguage)
                && related == that.related
                && scheme == that.scheme;
    }

    @Override
    public int hashCode() {
        return Objects.hash(ranges, defaultLanguage, related, scheme);
    }

    /**
     * The ranges in the form of the header, then scheme and fallback policy: {@code de-AT, fr;q=0.5, by distance, else
     * related, else en}.
     */
    @Override
    public String toString() {
        return ranges.stream().map(WeightedRange::toString).collect(Collectors.joining(", "))
                + (scheme == MatchingScheme.DISTANCE ? ", by distance" : "")
                + (related ? ", else related" : "")
                + (defaultLanguage == null ? "" : ", else " + defaultLanguage);
    }
}
