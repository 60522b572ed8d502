package io.github.orgcontent.language;

import java.util.Objects;

/**
 * Result of a lookup: the value and its actual language, for example for the attribute {@code lang="en"} inside a
 * German page.
 *
 * @param value value in this language, for example a headline
 * @param language actual language of the value, which may differ from the preferred language
 * @param match quality of the result
 */
public record Localized<T>(T value, LanguageTag language, Match match) {
    /** Rejects null in every component. */
    public Localized {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(match, "match");
    }
}
