package io.github.orgcontent.language;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Likely scripts of languages (CLDR likely subtags) and the scripts that are written from right to left. */
final class Scripts {
    private static final String LATIN = "Latn";
    private static final SubtagTable TABLE = SubtagTable.read("scripts.txt");
    private static final Set<String> RIGHT_TO_LEFT = new HashSet<>(TABLE.entries("right to left"));
    private static final Map<String, String> LIKELY = TABLE.pairs("likely");
    private static final Map<String, String> LIKELY_BY_REGION = TABLE.pairs("likely by region");

    private Scripts() {}

    /**
     * The script of a tag, or the likely script of its language: {@code Arab} for {@code pa-PK}, {@code Guru} for
     * {@code pa}.
     */
    static String of(LanguageTag tag) {
        return tag.script().orElseGet(() -> likely(tag.language(), tag.region()));
    }

    /** The likely script of a language without a region: {@code Hans} for {@code zh}. */
    static String likely(String language) {
        return LIKELY.getOrDefault(language, LATIN);
    }

    /** The likely script of a language in a region: {@code Hant} for {@code zh} and {@code TW}. */
    static String likely(String language, Optional<String> region) {
        String usual = likely(language);
        return region.map(r -> LIKELY_BY_REGION.getOrDefault(language + "-" + r, usual))
                .orElse(usual);
    }

    static TextDirection direction(String script) {
        return RIGHT_TO_LEFT.contains(script) ? TextDirection.RTL : TextDirection.LTR;
    }
}
