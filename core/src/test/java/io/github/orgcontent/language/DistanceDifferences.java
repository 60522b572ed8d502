package io.github.orgcontent.language;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Known kinds of differences from ICU; {@code distance-differences.json} gives the reason of each. */
final class DistanceDifferences {
    private static final int RANGES = 9;
    static final String MANY_RANGES = "more than nine ranges";

    /** Regions that the territory containment of CLDR does not have: one for private use, and the United Nations. */
    private static final Set<String> OUTSIDE = Set.of("AA", "UN");

    private static final Map<String, Predicate<LanguageTag>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("variant", LanguageTag::hasVariant);
        KINDS.put("alias with region", tag -> Set.of("cnr", "prs", "swc").contains(tag.language()));
        KINDS.put(
                "unknown script or region",
                tag -> tag.script().equals(Optional.of("Zzzz")) || tag.region().equals(Optional.of("ZZ")));
        KINDS.put(
                "region outside of containment",
                tag -> tag.region().filter(OUTSIDE::contains).isPresent());
        KINDS.put("former region", DistanceDifferences::hasFormerRegion);
        KINDS.put("undetermined language", tag -> tag.language().equals("und"));
        KINDS.put("no likely subtags", DistanceDifferences::hasNoLikelySubtags);
    }

    private DistanceDifferences() {}

    private static boolean hasFormerRegion(LanguageTag tag) {
        ULocale completed = ULocale.addLikelySubtags(ULocale.forLanguageTag(tag.toString()));
        return tag.region()
                .filter(region -> !region.equals(completed.getCountry()))
                .isPresent();
    }

    private static boolean hasNoLikelySubtags(LanguageTag tag) {
        ULocale language = new ULocale(tag.language());
        return ULocale.addLikelySubtags(language).getCountry().isEmpty();
    }

    /** The kind of a difference, if there is a known one for these languages. */
    static Optional<String> kind(List<LanguageTag> desired, List<LanguageTag> available) {
        return KINDS.entrySet().stream()
                .filter(kind ->
                        Stream.concat(desired.stream(), available.stream()).anyMatch(kind.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> desired.size() > RANGES ? Optional.of(MANY_RANGES) : Optional.empty());
    }
}
