package io.github.orgcontent.interchange.html.write;

import io.github.orgcontent.interchange.label.DisplayNames;
import io.github.orgcontent.interchange.label.Labels;
import io.github.orgcontent.language.LanguageTag;
import io.github.orgcontent.language.Localized;
import io.github.orgcontent.language.Match;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of countries and languages, with their codes for machines. */
final class CodeNameWriter {
    private static final Set<String> NAMED =
            Stream.of(Locale.getAvailableLocales()).map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());

    private CodeNameWriter() {}

    /** A country: {@code <data value="DE">Germany</data>}. */
    static void addCountry(ElementBuilder parent, String code) {
        Labels words = parent.edition().words();
        parent.add("data", words.localized(DisplayNames.country(code, words))).set("value", code);
    }

    /** A language: {@code <data value="de">German</data>}. */
    static ElementBuilder addLanguage(ElementBuilder parent, LanguageTag language) {
        Labels words = parent.edition().words();
        return parent.add("data", words.localized(DisplayNames.language(language, words)))
                .set("value", language.toString());
    }

    /** What a language calls itself; where the platform does not know that, its tag. */
    static void addOwnName(ElementBuilder parent, LanguageTag language) {
        Locale locale = language.toLocale();
        if (NAMED.contains(locale.getLanguage())) {
            parent.inline(new Localized<>(locale.getDisplayName(locale), language, Match.EXACT));
        } else {
            parent.code("bdi", language.toString());
        }
    }
}
