package io.github.orgcontent.language;

/** Quality of the result of a lookup, from best to worst. */
public enum Match {
    /** The preferred language itself: {@code de-AT} for {@code de-AT}. */
    EXACT,
    /** A truncated language range (RFC 4647 §3.4): {@code de} for {@code de-AT}. */
    TRUNCATED,
    /**
     * The same language and script in another region: {@code de-CH} for {@code de-AT}. Only after
     * {@link LanguagePreferences#orRelated}.
     */
    RELATED,
    /** The default language, because no preferred language is available. */
    DEFAULT
}
