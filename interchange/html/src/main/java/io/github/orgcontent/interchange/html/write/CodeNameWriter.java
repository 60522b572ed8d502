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

/** Writes the names of countries and languages, each with its code. */
final class CodeNameWriter {
    private static final Set<String> NAMED_LANGUAGES =
            Stream.of(Locale.getAvailableLocales()).map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet());

    private CodeNameWriter() {}

    /** Adds a country: {@code <data value="DE">Germany</data>}. */
    static void addCountry(ElementBuilder parent, String code) {
        Labels labels = parent.context().labels();
        parent.add("data", labels.localized(DisplayNames.country(code, labels))).set("value", code);
    }

    /** Adds a language: {@code <data value="de">German</data>}. */
    static ElementBuilder addLanguage(ElementBuilder parent, LanguageTag language) {
        Labels labels = parent.context().labels();
        return parent.add("data", labels.localized(DisplayNames.language(language, labels)))
                .set("value", language.toString());
    }

    /** Adds the name of a language in that language; its tag if the JDK has no such name. */
    static void addOwnName(ElementBuilder parent, LanguageTag language) {
        Locale locale = language.toLocale();
        if (NAMED_LANGUAGES.contains(locale.getLanguage())) {
            parent.inline(new Localized<>(locale.getDisplayName(locale), language, Match.EXACT));
        } else {
            parent.code("bdi", language.toString());
        }
    }
}
