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
 * {@code accept("de-AT, fr;q=0.5").orElse(LanguageTag.parse("en"))}.
 *
 * <p>The lookup follows RFC 4647 §3.4 and never guesses: it truncates each range until a tag is equal to it. The range
 * {@code *} matches no language by itself, as the RFC requires. A range like {@code *-CH}, which a header cannot
 * contain, matches the first tag of the region. The weight 0 excludes each tag whose most specific matching range has
 * this weight (RFC 9110 §12.4.2), from all results of the lookup. A range in an outdated form such as {@code iw} also
 * matches the current form {@code he}.
 */
public final class LanguagePreferences {
    private final List<WeightedRange> ranges;
    private final @Nullable LanguageTag defaultLanguage;
    private final boolean related;
    private @Nullable LookupCandidates candidates; // null before the first lookup

    private LanguagePreferences(List<WeightedRange> ranges, @Nullable LanguageTag defaultLanguage, boolean related) {
        this.ranges = ranges;
        this.defaultLanguage = defaultLanguage;
        this.related = related;
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
        return new LanguagePreferences(WeightedRange.parseHeader(acceptLanguageHeader), null, false);
    }

    /**
     * Preferences from language ranges in order of priority, for example {@code de-AT} and {@code *-CH} (RFC 4647
     * §2.2).
     *
     * @throws InvalidValueException with code {@code language.preferences} if a range is malformed or there are more
     *     than 100
     */
    public static LanguagePreferences of(String... ranges) {
        return new LanguagePreferences(
                WeightedRange.of(Arrays.stream(ranges).map(range -> Objects.requireNonNull(range, "range"))),
                null,
                false);
    }

    /**
     * Preferences from language tags in order of priority.
     *
     * @throws InvalidValueException with code {@code language.preferences} if there are more than 100
     */
    public static LanguagePreferences of(LanguageTag... tags) {
        return new LanguagePreferences(
                WeightedRange.of(Arrays.stream(tags)
                        .map(tag -> Objects.requireNonNull(tag, "tag").toString())),
                null,
                false);
    }

    /**
     * A copy with a default language, which is the result if no range matches. It must be available and not excluded.
     */
    public LanguagePreferences orElse(LanguageTag defaultLanguage) {
        return new LanguagePreferences(ranges, Objects.requireNonNull(defaultLanguage, "defaultLanguage"), related);
    }

    /**
     * A copy that also accepts the same language and script of another region, before the default language:
     * {@code de-CH} for {@code de-AT}, but not {@code zh-CN} for {@code zh-TW}.
     */
    public LanguagePreferences orRelated() {
        return new LanguagePreferences(ranges, defaultLanguage, true);
    }

    /** Looks up the best value; empty if no range matches and the default language is not available. */
    public <T> Optional<Localized<T>> resolve(Map<LanguageTag, ? extends T> values) {
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
                && related == that.related;
    }

    @Override
    public int hashCode() {
        return Objects.hash(ranges, defaultLanguage, related);
    }

    /**
     * The ranges in the form of the header, then the fallback policy: {@code de-AT, fr;q=0.5, else related, else en}.
     */
    @Override
    public String toString() {
        return ranges.stream().map(WeightedRange::toString).collect(Collectors.joining(", "))
                + (related ? ", else related" : "")
                + (defaultLanguage == null ? "" : ", else " + defaultLanguage);
    }
}
