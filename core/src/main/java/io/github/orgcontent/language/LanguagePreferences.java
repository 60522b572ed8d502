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
 * The languages a reader wishes for, the most wanted first, and what to do if there is none of them:
 * {@code accept("de-AT, fr;q=0.5").orElse(LanguageTag.parse("en"))}.
 *
 * <p>A look-up goes by RFC 4647 §3.4, never by a guess: each range in turn, shortened until there is such a language.
 * The range {@code *} names no language and only leads on; a range like {@code *-CH}, which a header cannot have, takes
 * the first tag of that region. A weight of 0 excludes every tag whose most specific matching range has it (RFC 9110
 * §12.4.2), also from being found in any other way. A range in an outdated form, like {@code iw}, also finds the
 * current one, {@code he}.
 */
public final class LanguagePreferences {
    private final List<WeightedRange> ranges;
    private final @Nullable LanguageTag defaultLanguage;
    private final boolean related;
    private @Nullable LookupCandidates candidates; // null until the first look-up

    private LanguagePreferences(List<WeightedRange> ranges, @Nullable LanguageTag defaultLanguage, boolean related) {
        this.ranges = ranges;
        this.defaultLanguage = defaultLanguage;
        this.related = related;
    }

    /**
     * The wishes of an {@code Accept-Language} header (RFC 9110 §12.5.4), sorted by weight: {@code de-AT, fr;q=0.5}. An
     * empty header has no wishes.
     *
     * @throws InvalidValueException {@code language.preferences} if the header is malformed, longer than 1000
     *     characters or has more than 100 ranges
     */
    public static LanguagePreferences accept(String acceptLanguageHeader) {
        Objects.requireNonNull(acceptLanguageHeader, "acceptLanguageHeader");
        return new LanguagePreferences(WeightedRange.parseHeader(acceptLanguageHeader), null, false);
    }

    /**
     * Language ranges, the most wanted first: {@code de-AT}, {@code *-CH} (RFC 4647 §2.2).
     *
     * @throws InvalidValueException {@code language.preferences} if one is malformed, or there are more than 100
     */
    public static LanguagePreferences of(String... ranges) {
        return new LanguagePreferences(
                WeightedRange.of(Arrays.stream(ranges).map(range -> Objects.requireNonNull(range, "range"))),
                null,
                false);
    }

    /** Languages, the most wanted first; at most 100. */
    public static LanguagePreferences of(LanguageTag... tags) {
        return new LanguagePreferences(
                WeightedRange.of(Arrays.stream(tags)
                        .map(tag -> Objects.requireNonNull(tag, "tag").toString())),
                null,
                false);
    }

    /** The same wishes, with a language to take if none of them can be met. It must be there and not be excluded. */
    public LanguagePreferences orElse(LanguageTag defaultLanguage) {
        return new LanguagePreferences(ranges, Objects.requireNonNull(defaultLanguage, "defaultLanguage"), related);
    }

    /**
     * The same wishes of a reader who, rather than the default language, takes the same language and script of another
     * region: {@code de-CH} for {@code de-AT}, but not {@code zh-CN} for {@code zh-TW}.
     */
    public LanguagePreferences orRelated() {
        return new LanguagePreferences(ranges, defaultLanguage, true);
    }

    /** The value in the language that fits best, or empty if no wish can be met and no default language helps. */
    public <T> Optional<Localized<T>> resolve(Map<LanguageTag, ? extends T> values) {
        if (values instanceof OrderedMap<LanguageTag, ? extends T> ordered) { // as all texts have it
            LookupCandidates known = candidates();
            Optional<Localized<T>> found = known.find(ordered);
            if (found.isPresent() || known.areComplete()) {
                return found;
            }
        }
        return search(values);
    }

    // Two threads may both work them out, and come to the same.
    private LookupCandidates candidates() {
        LookupCandidates known = candidates;
        if (known == null) {
            known = LookupCandidates.of(ranges, defaultLanguage, related);
            candidates = known;
        }
        return known;
    }

    private <T> Optional<Localized<T>> search(Map<LanguageTag, ? extends T> values) {
        List<LanguageTag> tags =
                values.keySet().stream().filter(this::isAllowed).sorted().toList();
        return new Lookup(wishes(), defaultLanguage, related).find(tags).map(found -> localized(found, values));
    }

    private static <T> Localized<T> localized(Lookup.Found found, Map<LanguageTag, ? extends T> values) {
        T value = Objects.requireNonNull(values.get(found.tag()), "value");
        return new Localized<>(value, found.tag(), found.match());
    }

    /**
     * All matching tags by basic filtering (RFC 4647 §3.3.1), those of the most wanted range first. The range {@code *}
     * matches what no other range does (RFC 9110 §12.5.4).
     */
    public List<LanguageTag> basicFilter(Collection<LanguageTag> tags) {
        return filter(tags, LanguageRanges::matchesBasic);
    }

    /** All matching tags by extended filtering (RFC 4647 §3.3.2); otherwise as {@link #basicFilter}. */
    public List<LanguageTag> extendedFilter(Collection<LanguageTag> tags) {
        return filter(tags, LanguageRanges::matchesExtended);
    }

    private List<LanguageTag> filter(Collection<LanguageTag> tags, BiPredicate<String, String> scheme) {
        List<LanguageTag> allowed = tags.stream().filter(this::isAllowed).toList();
        return LanguageRanges.filter(
                wishes(),
                allowed,
                (range, tag) -> range.equals(LanguageRanges.ANY)
                        ? wishes().stream().noneMatch(other -> !other.equals(range) && scheme.test(other, tag))
                        : scheme.test(range, tag));
    }

    private List<String> wishes() {
        return ranges.stream()
                .filter(WeightedRange::isWanted)
                .map(WeightedRange::range)
                .toList();
    }

    private boolean isAllowed(LanguageTag tag) {
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

    /** The wishes as in a header, then what follows them: {@code de-AT, fr;q=0.5, else related, else en}. */
    @Override
    public String toString() {
        return ranges.stream().map(WeightedRange::toString).collect(Collectors.joining(", "))
                + (related ? ", else related" : "")
                + (defaultLanguage == null ? "" : ", else " + defaultLanguage);
    }
}
