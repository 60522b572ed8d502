package io.github.orgcontent.language;

import java.util.Objects;

/**
 * The answer of a look-up: what was found, and in which language, so that a page can say {@code lang="en"} inside a
 * German one.
 *
 * @param value what was found, for example a headline
 * @param language the language it is really in, which need not be the one that was wished for
 * @param match how the language came about
 */
public record Localized<T>(T value, LanguageTag language, Match match) {
    public Localized {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(match, "match");
    }
}
