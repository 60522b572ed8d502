package io.github.orgcontent.language;

import java.util.Arrays;
import java.util.Optional;

/**
 * Language, script and region of a tag, completed by the likely subtags of CLDR (UTS #35, Likely Subtags): {@code zh},
 * {@code Hant} and {@code TW} for {@code zh-TW}.
 *
 * @param language language subtag or its alias in CLDR: {@code zh} for {@code cmn}
 * @param script script subtag
 * @param languageAndScript {@code zh-Hant}
 * @param region region subtag; empty if CLDR has no data
 * @param regionClasses classes of the region in rules for distances
 * @param explicit bits for the subtags of the tag itself: 1 for a region, 2 for a script
 */
record LikelySubtags(
        String language,
        String script,
        String languageAndScript,
        String region,
        String regionClasses,
        int explicit,
        boolean isParadigm) {
    private static final int REGION = 1;
    private static final int SCRIPT = 2;

    static LikelySubtags of(LanguageTag tag) {
        String[] alias = MatchingTable.alias(tag.language()).split("-", -1);
        String language = alias[0];
        Optional<String> known =
                tag.region().or(() -> Arrays.stream(alias).skip(1).findFirst());
        String script = tag.script().orElseGet(() -> Scripts.likely(language, known));
        String region = known.orElseGet(() -> MatchingTable.likelyRegion(language, script));
        String languageAndScript = language + "-" + script;
        return new LikelySubtags(
                language,
                script,
                languageAndScript,
                region,
                MatchingTable.classes(region),
                (tag.region().isPresent() ? REGION : 0) + (tag.script().isPresent() ? SCRIPT : 0),
                MatchingTable.isParadigm(languageAndScript + "-" + region));
    }

    boolean isSameLanguageAndScript(LikelySubtags other) {
        return languageAndScript.equals(other.languageAndScript);
    }

    /**
     * Whether these subtags are the likely ones where the others are not: {@code de-DE} compared with {@code de-CH}.
     */
    boolean isLikelierThan(LikelySubtags other) {
        if (!language.equals(other.language)) {
            return false;
        }
        return script.equals(other.script)
                ? !region.equals(other.region) && region.equals(MatchingTable.likelyRegion(language, script))
                : script.equals(Scripts.likely(language));
    }
}
