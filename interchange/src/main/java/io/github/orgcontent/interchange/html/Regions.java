package io.github.orgcontent.interchange.html;

import io.github.orgcontent.interchange.words.Lands;
import io.github.orgcontent.interchange.words.Words;
import io.github.orgcontent.text.LanguageTag;
import io.github.orgcontent.text.Localized;
import io.github.orgcontent.text.Match;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of countries and languages, with their codes for machines. */
final class Regions {
    private static final Set<String> NAMED =
            Stream.of(Locale.getAvailableLocales()).map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());

    private Regions() {}

    /** A country: {@code <data value="DE">Germany</data>}. */
    static void addCountry(Part parent, String code) {
        Words words = parent.edition().words();
        parent.add("data", words.say(Lands.country(code, words))).set("value", code);
    }

    /** A language: {@code <data value="de">German</data>}. */
    static Part addLanguage(Part parent, LanguageTag language) {
        Words words = parent.edition().words();
        return parent.add("data", words.say(Lands.language(language, words))).set("value", language.toString());
    }

    /** What a language calls itself; where the platform does not know that, its tag. */
    static void addOwnName(Part parent, LanguageTag language) {
        Locale locale = language.toLocale();
        if (NAMED.contains(locale.getLanguage())) {
            parent.inline(new Localized<>(locale.getDisplayName(locale), language, Match.EXACT));
        } else {
            parent.code("bdi", language.toString());
        }
    }
}
