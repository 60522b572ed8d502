package io.github.orgcontent.interchange.label;

import io.github.orgcontent.language.LanguageTag;
import java.util.Locale;
import java.util.Optional;

/** The names of countries and languages. */
public final class DisplayNames {
    private DisplayNames() {}

    /** The name of a country: {@code Germany} for {@code DE}. */
    public static String country(String code, Labels words) {
        return new Locale.Builder()
                .setRegion(code)
                .build()
                .getDisplayCountry(words.language().toLocale());
    }

    /** The name of a language: {@code German (Switzerland)} for {@code de-CH}; its tag if there is none. */
    public static String language(LanguageTag language, Labels words) {
        return named(language, words).orElseGet(language::toString);
    }

    /** That something is in a language: {@code in German}; the tag if the language has no name. */
    public static String inLanguage(LanguageTag language, Labels words) {
        return named(language, words)
                .map(name -> words.of(Label.IN_LANGUAGE).value().replace("{language}", name))
                .orElseGet(language::toString);
    }

    // The platform passes over what is for private use.
    private static Optional<String> named(LanguageTag language, Labels words) {
        Locale reader = words.language().toLocale();
        Locale locale = language.toLocale();
        String name = locale.getDisplayName(reader);
        boolean isNamed = !locale.getDisplayLanguage(reader).equals(locale.getLanguage());
        return isNamed
                ? Optional.of(language.privateUse().isEmpty() ? name : name + " \u2013 " + language)
                : Optional.empty();
    }
}
