package io.github.orgcontent.interchange.label;

import io.github.orgcontent.language.LanguageTag;
import java.util.Locale;
import java.util.Optional;

/** The names of countries and languages. */
public final class DisplayNames {
    private DisplayNames() {}

    /** The name of a country: {@code Germany} for {@code DE}. */
    public static String country(String code, Labels labels) {
        return new Locale.Builder()
                .setRegion(code)
                .build()
                .getDisplayCountry(labels.language().toLocale());
    }

    /** The name of a language: {@code German (Switzerland)} for {@code de-CH}; its tag if there is none. */
    public static String language(LanguageTag language, Labels labels) {
        return name(language, labels).orElseGet(language::toString);
    }

    /** The phrase for a language: {@code in German}; the tag if the language has no name. */
    public static String inLanguage(LanguageTag language, Labels labels) {
        return name(language, labels)
                .map(name -> labels.of(Label.IN_LANGUAGE).value().replace("{language}", name))
                .orElseGet(language::toString);
    }

    // The display name of the platform omits private-use subtags.
    private static Optional<String> name(LanguageTag language, Labels labels) {
        Locale display = labels.language().toLocale();
        Locale locale = language.toLocale();
        String name = locale.getDisplayName(display);
        boolean isNamed = !locale.getDisplayLanguage(display).equals(locale.getLanguage());
        return isNamed
                ? Optional.of(language.privateUse().isEmpty() ? name : name + " \u2013 " + language)
                : Optional.empty();
    }
}
