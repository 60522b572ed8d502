package io.github.orgcontent.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The language distances and likely regions of CLDR. Loaded once, at the first use. */
final class MatchingTable {
    private static final SubtagTable TABLE = SubtagTable.read("matching.txt");
    private static final Map<String, String> ALIASES = TABLE.pairs("aliases");
    private static final Map<String, Map<String, Integer>> LANGUAGES = distances("languages");
    private static final Map<String, Map<String, Integer>> SCRIPTS = distances("scripts");
    private static final Map<String, String> CLASSES = TABLE.pairs("region classes");
    private static final RegionDistances NO_REGIONS = new RegionDistances();
    private static final Map<String, RegionDistances> REGIONS = regions();
    private static final Map<String, String> LIKELY = likelyRegions();
    private static final Map<String, String> LIKELY_BY_SCRIPT = TABLE.pairs("likely region by script");
    private static final Set<String> PARADIGM = new HashSet<>(TABLE.entries("paradigm"));

    private MatchingTable() {}

    // The key ends in the middle: nb-no=1, sr-Latn-sr-Cyrl=5.
    private static Map<String, Map<String, Integer>> distances(String section) {
        Map<String, Map<String, Integer>> distances = new HashMap<>();
        TABLE.pairs(section).forEach((pair, distance) -> {
            String[] subtags = pair.split("-", -1);
            int middle = subtags.length / 2;
            String desired = middle == 1 ? subtags[0] : subtags[0] + "-" + subtags[1];
            distances
                    .computeIfAbsent(desired, key -> new HashMap<>())
                    .put(pair.substring(desired.length() + 1), Integer.valueOf(distance));
        });
        return distances;
    }

    // The key is a language or a language and script, then two classes: zh-Hant:02=5.
    private static Map<String, RegionDistances> regions() {
        Map<String, RegionDistances> distances = new HashMap<>();
        TABLE.pairs("regions").forEach((key, distance) -> {
            int colon = key.indexOf(':');
            distances
                    .computeIfAbsent(key.substring(0, colon), language -> new RegionDistances())
                    .put(key.charAt(colon + 1), key.charAt(colon + 2), Integer.parseInt(distance));
        });
        return distances;
    }

    private static Map<String, String> likelyRegions() {
        Map<String, String> regions = new HashMap<>();
        for (String entry : TABLE.entries("likely region")) {
            int equals = entry.indexOf('=');
            for (String language : entry.substring(equals + 1).split(",", -1)) {
                regions.put(language, entry.substring(0, equals));
            }
        }
        return regions;
    }

    /** The language of CLDR for a language, maybe with a region: {@code zh} for {@code cmn}, {@code fa-AF} for {@code prs}. */
    static String alias(String language) {
        return ALIASES.getOrDefault(language, language);
    }

    /** The region of most readers of a language in a script: {@code TW} for {@code zh} and {@code Hant}; may be empty. */
    static String likelyRegion(String language, String script) {
        String region = LIKELY_BY_SCRIPT.get(language + "-" + script);
        return region == null ? LIKELY.getOrDefault(language, "") : region;
    }

    /** Distances from a language to other languages: {@code no=1, da=8} for {@code nb}. */
    static Map<String, Integer> languages(String language) {
        return LANGUAGES.getOrDefault(language, Map.of());
    }

    /** Distances from a language in a script to others: {@code sr-Cyrl=5} for {@code sr-Latn}. */
    static Map<String, Integer> scripts(String languageAndScript) {
        return SCRIPTS.getOrDefault(languageAndScript, Map.of());
    }

    /** Distances between regions of a language: of {@code en}. */
    static RegionDistances regions(String language) {
        return REGIONS.getOrDefault(language, NO_REGIONS);
    }

    /** Distances between regions of a language in a script, such as {@code zh-Hant}, or else the given ones. */
    static RegionDistances regionsInScript(String languageAndScript, RegionDistances regions) {
        return REGIONS.getOrDefault(languageAndScript, regions);
    }

    /** The classes of a region, one character each. A group of regions such as {@code 419} may have several classes. */
    static String classes(String region) {
        return CLASSES.getOrDefault(region, "0");
    }

    /**
     * Whether a language, script and region are preferred to others of the same distance: {@code en-Latn-GB}
     * (paradigm locales).
     */
    static boolean isParadigm(String languageScriptAndRegion) {
        return PARADIGM.contains(languageScriptAndRegion);
    }
}
