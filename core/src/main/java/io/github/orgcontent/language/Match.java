package io.github.orgcontent.language;

/** Quality of the result of a lookup, from best to worst. */
public enum Match {
    /** The preferred language itself: {@code de-AT} for {@code de-AT}. */
    EXACT,
    /** A truncated language range (RFC 4647 §3.4): {@code de} for {@code de-AT}. */
    TRUNCATED,
    /**
     * The same language and script in another region or without a region: {@code de-CH} for {@code de-AT}. Only after
     * {@link LanguagePreferences#orRelated} or with {@link MatchingScheme#DISTANCE}.
     */
    RELATED,
    /**
     * Another script, another language or a variant that was not requested, which the reader probably understands:
     * {@code sr} (Cyrillic) for {@code sr-Latn}, {@code no} for {@code nb}, {@code de-simple} for {@code de}. Only with
     * {@link MatchingScheme#DISTANCE}.
     */
    CLOSE,
    /** The default language, because no preferred language is available. */
    DEFAULT
}
