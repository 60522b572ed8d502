package io.github.orgcontent.language;

import java.util.Map;
import java.util.Objects;

/**
 * Distances of CLDR from one desired language (UTS #35, Language Matching), with the fractions of ICU for equal likely
 * subtags: {@code de} is nearer to {@code de} than to {@code de-DE}.
 *
 * <p>Variants and private use subtags are not part of CLDR's distance. A variant that was not requested adds the
 * distance of the next desired language, so that {@code de-simple} is farther from {@code de} than {@code de-AT} is. A
 * requested variant that is missing adds a fraction.
 */
final class LanguageDistance {
    /** The unit of distances, which leaves room for fractions. */
    static final int UNIT = 16;

    /** A language of this distance or more does not match. It is the distance of two scripts that are not listed. */
    static final int THRESHOLD = 50 * UNIT;

    /**
     * The distance that the next desired language must gain. It is the greatest distance of two regions, so that the
     * desired language in another region is as good as the next desired language.
     */
    static final int DEMOTION = 5 * UNIT;

    private static final int SCRIPT = 50;
    private static final int REGION = 4;
    private static final int MISSING_VARIANT = UNIT / 2;

    private final LanguageTag desired;
    private final boolean isWhole;
    private final LikelySubtags subtags;
    private final Map<String, Integer> languages;
    private final Map<String, Integer> scripts;
    private final RegionDistances regions;
    private final RegionDistances regionsInScript;

    /**
     * Distances from a desired language.
     *
     * @param isWhole whether the desired language is the whole range of the reader, without an extension left out
     */
    LanguageDistance(LanguageTag desired, boolean isWhole) {
        this.desired = desired;
        this.isWhole = isWhole;
        this.subtags = desired.likelySubtags();
        this.languages = MatchingTable.languages(subtags.language());
        this.scripts = MatchingTable.scripts(subtags.languageAndScript());
        this.regions = MatchingTable.regions(subtags.language());
        this.regionsInScript = MatchingTable.regionsInScript(subtags.languageAndScript(), regions);
    }

    /** The distance to a tag in units of {@link #UNIT}; {@link #THRESHOLD} or more if the tag does not match. */
    int to(LanguageTag tag) {
        LikelySubtags other = tag.likelySubtags();
        boolean isSameLanguage = subtags.language().equals(other.language());
        int distance = isSameLanguage ? 0 : languages.getOrDefault(other.language(), SCRIPT);
        if (distance >= SCRIPT) {
            return THRESHOLD;
        }
        boolean isSameScript = subtags.script().equals(other.script());
        distance += isSameScript ? 0 : scripts.getOrDefault(other.languageAndScript(), SCRIPT);
        if (distance >= SCRIPT) {
            return THRESHOLD;
        }
        if (!subtags.region().equals(other.region())) {
            distance += regionDistance(other, isSameLanguage, isSameScript);
        }
        int fraction = distance == 0 ? subtags.explicit() ^ other.explicit() : 0;
        return distance * UNIT + fraction + variantDistance(tag);
    }

    private int regionDistance(LikelySubtags other, boolean isSameLanguage, boolean isSameScript) {
        if (!isSameLanguage) {
            return REGION;
        }
        return (isSameScript ? regionsInScript : regions).between(subtags.regionClasses(), other.regionClasses());
    }

    private int variantDistance(LanguageTag tag) {
        if (!desired.hasVariant() && !tag.hasVariant()) {
            return 0;
        }
        return (hasVariantsOf(desired, tag) ? 0 : DEMOTION) + (hasVariantsOf(tag, desired) ? 0 : MISSING_VARIANT);
    }

    private static boolean hasVariantsOf(LanguageTag tag, LanguageTag other) {
        return tag.variants().containsAll(other.variants())
                && (other.privateUse().isEmpty() || Objects.equals(tag.privateUse(), other.privateUse()));
    }

    /** The quality of a tag that matches. */
    Match matchOf(LanguageTag tag) {
        if (!subtags.isSameLanguageAndScript(tag.likelySubtags()) || !hasVariantsOf(desired, tag)) {
            return Match.CLOSE;
        }
        if (tag.equals(desired)) {
            return isWhole ? Match.EXACT : Match.TRUNCATED;
        }
        return LanguageRanges.matchesBasic(tag.toString(), desired.toString()) ? Match.TRUNCATED : Match.RELATED;
    }
}
