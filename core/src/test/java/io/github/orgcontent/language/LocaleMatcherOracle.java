package io.github.orgcontent.language;

import static java.util.stream.Collectors.toMap;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import io.github.orgcontent.text.LocalizedText;
import java.util.List;

/** Results of matching by distance, and of ICU4J's {@code LocaleMatcher} for the same languages. */
final class LocaleMatcherOracle {
    static final String NONE = "none";

    private LocaleMatcherOracle() {}

    static String own(List<LanguageTag> desired, List<LanguageTag> available) {
        LanguagePreferences preferences = LanguagePreferences.of(desired.toArray(LanguageTag[]::new));
        return LocalizedText.from(available.stream().collect(toMap(tag -> tag, LanguageTag::toString)))
                .resolve(preferences.with(MatchingScheme.DISTANCE))
                .map(Localized::value)
                .orElse(NONE);
    }

    // The languages are sorted, as in a text, because the first of equal languages is the result.
    static String icu(List<LanguageTag> desired, List<LanguageTag> available) {
        ULocale found = LocaleMatcher.builder()
                .setSupportedULocales(locales(available.stream().sorted().toList()))
                .setNoDefaultLocale()
                .build()
                .getBestMatch(locales(desired));
        return found == null ? NONE : found.toLanguageTag();
    }

    private static List<ULocale> locales(List<LanguageTag> tags) {
        return tags.stream().map(tag -> ULocale.forLanguageTag(tag.toString())).toList();
    }
}
